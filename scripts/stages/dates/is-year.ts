/** Words of time that take a year directly. */
const timeWord =
  /\b(?:as\s+(?:early|late|recently|far\s+back)\s+as|in|since|during|until|till|throughout|year|years|circa|fiscal|both|early|late|mid|back\s+in|as\s+of|later?\s+in|election|elections|and|or|to|through)\s+$/iu;
/** Words that take an amount as well as a year. */
const eitherWord =
  /(?:\b(?:of|from|by|before|after|between|for|on|into|beyond|(?:back|prior|postponed|delayed|extended|moved|dat(?:es|ed|ing))\s+to)|[,([–—-])\s*$/iu;
/** What makes a number the year of what follows ("the 2018 summit", "Ruritania’s 2014 census"). */
const attribute = /(?:\b(?:the|a|its|his|her|their|our|my|your|this|that|new|recent|late)|['’]s?)\s+$/iu;
/** "his unsuccessful 1996 campaign" */
const describedAttribute = /\b(?:the|a|an|his|her|its|their)\s+\p{Ll}{4,}\s+$/iu;
const connective = /\b(?:and|or|to|through)\s+$/iu;
const listed = /\b(?:1[5-9]|20)\d\d,?\s+(?:and|or|to|through)\s+$/iu;

/** What makes a number the name or the number of something. */
const numbered =
  /(?:\b(?:resolutions?|no|nos|number|article|articles|flight|room|order|decree|protocol|form|page|pages|paragraph|section|chapter|line|item|bus|train|model|type|unit|case|file|code|agenda|windows|boeing|radio|channel|route|highway)\.?|[#№$€£¥])\s*$/iu;

/** What is counted or measured in such numbers. */
const measure =
  /^\s{0,2}(?:%|°|(?:percent|per\s+cent|million|billion|trillion|people|persons|troops|soldiers|fighters|men|women|children|civilians|prisoners|refugees|migrants|workers|jobs|members|victims|dead|homes|houses|days|hours|hrs|hours|minutes|miles|kilomet(?:er|re)s?|met(?:er|re)s?|km|kg|tons?|tonnes|feet|dollars|euros|rubles|roubles|pounds|words|pages|warheads|missiles|drones|tanks|square|GMT|UTC|MSK|EST|EDT|CET|BST|local\s+time)\b)/iu;
const pluralNoun =
  /^\s+(?!(?:is|was|has|as|its|his|this|does|elections|protests|olympics|games|talks|sanctions|agreements|accords)\b)\p{Ll}{2,}s\b/u;
const pluralSoon = /^\s+(?:\p{Ll}+\s+){0,2}\p{Ll}{2,}s\b/u;
const sentenceStart = /(?:^|[.!?:]["”’)]*\s+|["“(]\s?)$/u;
const verbAfter = /^\s+(?:was|is|will|saw|has|had|marked|began|brought|ended)\b/u;

/**
 * Whether a number of four digits is a year: not the number of a resolution, no amount, no measure. After a word that takes
 * either ("by 2000"), no plural noun may follow ("by 2000 soldiers").
 */
export function isYear(before: string, after: string): boolean {
  if (numbered.test(before) || measure.test(after)) return false;
  if (connective.test(before) && !eitherWord.test(before)) return listed.test(before);
  if (timeWord.test(before)) return true;
  if (/[([]$/u.test(before)) return /^\s?[)\],;–—-]/u.test(after);
  if (eitherWord.test(before)) return !pluralNoun.test(after);
  if (attribute.test(before)) return /^\s+[\p{L}“"‘']/u.test(after);
  if (describedAttribute.test(before) && /^\s+\p{Ll}{4,}/u.test(after)) return !pluralSoon.test(after);
  return sentenceStart.test(before) && verbAfter.test(after);
}
