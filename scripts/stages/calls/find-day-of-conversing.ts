import type { DateMention } from '../find-dates.ts';
import type { PersonMention } from '../find-people.ts';
import { attachDates } from './attach-date.ts';
import type { CallDraft } from './call-draft.ts';
import type { CallCue } from './find-cues.ts';
import { judgeMood } from './judge-mood.ts';
import { isHeading, type MarkedSentence } from './sentence.ts';
import { matchesOf } from '../matches-of.ts';

const TOLD = 'told|congratulated|thanked|assured|reassured|urged|briefed|informed|warned|reminded';
/** What one says to another, was told by another or discusses with another. */
const CONVERSES = new RegExp(
  String.raw`\b(?:(been|was|were) (?:${TOLD})|${TOLD}|(discussed|reaffirmed|exchanged|reviewed))\b`,
  'giu',
);
/** What may stand between the verb and the word that takes the other: "was told on Tuesday by", "discussed herring with". */
const UP_TO = { by: /^[^;:?!“”"]{0,60}? by(?= )/u, with: /^[^;:?!“”"]{1,160}? with(?= )/u, object: /^/u };
/** Words that may have been said elsewhere. */
const ELSEWHERE =
  /\b(?:met|meetings?|summits?|letters?|wrote|messages?|telegrams?|tweet(?:s|ed)?|posts?|posted|visit(?:s|ed|ing)?|interviews?|speech|hosted|welcomed|received|dinner|lunch|sidelines|arrived|flew|in person|face[ -]to[ -]face)\b/iu;
/** "Lind meets Renko in Oslo.(NNA)": what a picture shows. */
const CAPTION =
  /\((?:[^()]*(?:via|[Ff]ile|[Pp]hoto|[Ii]mages?|[Pp]ool)[^()]*|AFP|AP|Reuters|REUTERS|EPA|PTI|ANI|Getty)\)[.\s]*$/u;
const TITLES =
  /^\s(?:(?:\p{Lu}[\p{L}.’'-]*|the|his|her|president|prime|minister|chancellor|leader|counterpart|of)\s)*$/u;

/**
 * The day on which one party to an undated call said something to the other, where no sentence about both tells of another
 * occasion: "Lind on Monday congratulated Renko … Lind did so by telephone." Null when there is none, or several.
 */
export function findDayOfConversing(
  text: string,
  { participants }: CallDraft,
  sentences: readonly MarkedSentence[],
): DateMention | null {
  const days: DateMention[] = [];
  for (const sentence of sentences) {
    if (isHeading(sentence) || !participants.every((each) => sentence.people.some(({ person }) => person === each)))
      continue;
    const words = text.slice(sentence.start, sentence.end);
    if (CAPTION.test(words)) continue;
    if (ELSEWHERE.test(words)) return null;
    if (sentence.dates.length === 0) continue;
    for (const each of verbsBetween(text, sentence, participants).flatMap((verb) => attachDates(text, sentence, verb)))
      days.push(each);
  }
  const [day] = days;
  return day?.precision === 'day' && days.every(({ edtf }) => edtf === day.edtf) ? day : null;
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
    const subject = people.findLast((each) => each.end <= verb.start);
    const object = people.find(
      (each) => each.start >= verb.end && pair.includes(each.person) && isTaken(text, verb, upTo, each),
    );
    if (subject === undefined || object === undefined || subject.person === object.person) return [];
    const isNear = /^[^;:?!“”"]{0,40}$/u.test(text.slice(subject.end, verb.start));
    if (!pair.includes(subject.person) || !isNear) return [];
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
