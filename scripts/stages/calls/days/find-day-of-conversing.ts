import type { DateMention } from '../../find-dates.ts';
import type { PersonMention } from '../../people/person-mention.ts';
import { attachDates } from './attach-date.ts';
import type { CallDraft } from '../drafts/call-draft.ts';
import { datesSaying } from './dates-saying.ts';
import type { CallCue } from '../cues/find-cues.ts';
import { judgeMood } from '../cues/judge-mood.ts';
import { isHeading, type MarkedSentence } from '../sentence.ts';
import { matchesOf } from '../../matches-of.ts';

const TOLD = 'told|congratulated|thanked|assured|reassured|urged|briefed|informed|warned|reminded';
/** What one says to another, was told by another or discusses with another. */
const CONVERSES = new RegExp(
  String.raw`\b(?:(been|was|were) (?:${TOLD})|${TOLD}|(discussed|reaffirmed|exchanged|reviewed))\b`,
  'giu',
);
const SAYING = new RegExp(TOLD, 'iu');
/** What may stand between the verb and the word that takes the other: "was told on Tuesday by", "discussed herring with". */
const UP_TO = { by: /^[^;:?!“”"]{0,60}? by(?= )/u, with: /^[^;:?!“”"]{1,160}? with(?= )/u, object: /^/u };
/** Words that may have been said elsewhere. */
const ELSEWHERE =
  /\b(?:met|meetings?|summits?|letters?|wrote|messages?|telegrams?|tweet(?:s|ed)?|posts?|posted|visit(?:s|ed|ing)?|interviews?|speech|hosted|welcomed|received|dinner|lunch|sidelines|arrived|flew|in person|face[ -]to[ -]face)\b/iu;
/** "Lind meets Renko in Oslo.(NNA)": what a picture shows. */
const CAPTION =
  /\((?:[^()]*(?:via|[Ff]ile|[Pp]hoto|[Ii]mages?|[Pp]ool)[^()]*|AFP|AP|Reuters|REUTERS|EPA|PTI|ANI|Getty)\)[.\s]*$/u;
const REACH = 160;
const NEAR = /^[^;:?!“”"]{0,40}$/u;
/** "Lind said today that she discussed it with Renko": when it was said. */
const SAYS = /\b(?:said|says|wrote|tweeted|announced|confirmed|reported|added|revealed)\b/u;
/** "the two leaders, who are both new, discussed herring on Monday" */
const OF_PAIR =
  /\b(?:the (?:two )?(?:leaders|presidents|prime ministers|premiers)|the two|they)(?:, who [^.;:]{1,120},)?(?: also| (?:late|early))? $/iu;
const TITLES =
  /^\s(?:(?:\p{Lu}[\p{L}.’'-]*|the|his|her|president|prime|minister|chancellor|leader|counterpart|of)\s)*$/u;

/**
 * The day on which one party to an undated call said something to the other, where no sentence about both tells of another
 * occasion: "Lind on Monday congratulated Renko … Lind did so by telephone." Null when there is none, or several.
 */
export function findDayOfConversing(
  text: string,
  { participants, scope }: CallDraft,
  sentences: readonly MarkedSentence[],
): DateMention | null {
  const days: DateMention[] = [];
  for (const sentence of sentences) {
    if (isHeading(sentence) || !(namesAll(sentence, participants) || scope.includes(sentence))) continue;
    const words = text.slice(sentence.start, sentence.end);
    if (CAPTION.test(words)) continue;
    if (ELSEWHERE.test(words)) {
      if (namesAll(sentence, participants)) return null;
      continue;
    }
    if (sentence.dates.length === 0) continue;
    for (const verb of verbsBetween(text, sentence, participants)) {
      const isSaying = SAYING.test(text.slice(verb.start, verb.end));
      for (const date of attachDates(text, sentence, verb)) {
        // "Lind said today that they discussed herring": the day of another verb.
        if (isSaying || !datesSaying(text, sentence, date)) days.push(date);
      }
    }
  }
  const [day] = days;
  return day?.precision === 'day' && days.every(({ edtf }) => edtf === day.edtf) ? day : null;
}

function namesAll({ people }: MarkedSentence, participants: readonly string[]): boolean {
  return participants.every((each) => people.some(({ person }) => person === each));
}

/** The verbs by which one of two people says something to the other, as told and not as to come. */
function verbsBetween(text: string, sentence: MarkedSentence, pair: readonly string[]): CallCue[] {
  const { start, end, people } = sentence;
  return matchesOf(text.slice(start, end), CONVERSES).flatMap((match) => {
    const verb: CallCue = {
      start: start + match.index,
      end: start + match.index + match[0].length,
      kind: 'spoke',
      form: 'verb',
      isPlural: false,
    };
    const upTo = UP_TO[match[1] ? 'by' : match[2] ? 'with' : 'object'];
    // "Lind and Renko on Friday discussed herring"
    if (match[2] !== undefined && isOfBoth(text, verb, people, pair)) return isTold(text, sentence, verb) ? [verb] : [];
    if (match[2] !== undefined && OF_PAIR.test(text.slice(Math.max(start, verb.start - REACH), verb.start))) {
      return isTold(text, sentence, verb) ? [verb] : [];
    }
    const subject = people.findLast((each) => each.end <= verb.start);
    const object = people.find(
      (each) => each.start >= verb.end && pair.includes(each.person) && isTaken(text, verb, upTo, each),
    );
    if (subject === undefined || object === undefined || subject.person === object.person) return [];
    const gap = text.slice(subject.end, verb.start);
    if (!pair.includes(subject.person) || !NEAR.test(gap) || SAYS.test(gap)) return [];
    return isTold(text, sentence, verb) ? [verb] : [];
  });
}

function isTold(text: string, sentence: MarkedSentence, verb: CallCue): boolean {
  const { isFuture, isDenied, isVoid, isConjecture, isEarlier } = judgeMood(text, sentence, verb);
  return !(isFuture || isDenied || isVoid || isConjecture || isEarlier);
}

/** Whether the two are the subject of a verb together, with nothing but a day between. */
function isOfBoth(
  text: string,
  { start }: CallCue,
  people: readonly PersonMention[],
  pair: readonly string[],
): boolean {
  const [first, second] = people.filter((each) => each.end <= start).slice(-2);
  if (first === undefined || second === undefined || first.person === second.person) return false;
  if (!pair.includes(first.person) || !pair.includes(second.person)) return false;
  return (
    /^ and [^,;:.]{0,60}$/u.test(text.slice(first.end, second.start)) &&
    /^(?: (?:on|late|early|\p{Lu}\p{Ll}+day))* $/u.test(text.slice(second.end, start))
  );
}

/** Whether nothing but titles stands between a name and what takes it: the verb, or its "by" or "with". */
function isTaken(text: string, verb: CallCue, upTo: RegExp, { start }: PersonMention): boolean {
  const gap = text.slice(verb.end, start);
  const taken = upTo.exec(gap);
  return taken !== null && TITLES.test(gap.slice(taken[0].length));
}
