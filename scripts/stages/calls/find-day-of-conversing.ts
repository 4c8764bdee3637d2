import type { DateMention } from '../find-dates.ts';
import { attachDates } from './attach-date.ts';
import type { CallDraft } from './call-draft.ts';
import type { CallCue } from './find-cues.ts';
import { judgeMood } from './judge-mood.ts';
import { isHeading, type MarkedSentence } from './sentence.ts';

/** What one says to another. */
const SAID_TO = /\b(?:told|congratulated|thanked|assured|reassured|urged|briefed|informed|warned|reminded)\b/giu;
/** Words that may have been said elsewhere. */
const ELSEWHERE =
  /\b(?:met|meetings?|summits?|letters?|wrote|messages?|telegrams?|tweet(?:s|ed)?|posts?|posted|visit(?:s|ed|ing)?|interviews?|speech)\b/iu;
const TITLES =
  /^\s(?:(?:\p{Lu}[\p{L}.’'-]*|the|his|her|president|prime|minister|chancellor|leader|counterpart|of)\s)*$/u;

/**
 * The day on which one party to an undated call said something to the other, where the text tells of no other occasion in that
 * sentence: "Lind on Monday congratulated Renko … Lind did so by telephone." Null when there is none, or several.
 */
export function findDayOfConversing(
  text: string,
  { participants }: CallDraft,
  sentences: readonly MarkedSentence[],
): DateMention | null {
  const days = sentences.flatMap((sentence) => {
    if (isHeading(sentence) || sentence.dates.length === 0) return [];
    if (ELSEWHERE.test(text.slice(sentence.start, sentence.end))) return [];
    return verbsBetween(text, sentence, participants).flatMap((verb) => attachDates(text, sentence, verb));
  });
  const [day] = days;
  return day?.precision === 'day' && days.every(({ edtf }) => edtf === day.edtf) ? day : null;
}

/** The verbs by which one of two people says something to the other, as told and not as to come. */
function verbsBetween(text: string, sentence: MarkedSentence, pair: readonly string[]): CallCue[] {
  const { start, end, people } = sentence;
  return [...text.slice(start, end).matchAll(SAID_TO)].flatMap((match) => {
    const verb: CallCue = {
      start: start + match.index,
      end: start + match.index + match[0].length,
      kind: 'spoke',
      form: 'verb',
      isPlural: false,
    };
    const subject = people.findLast((each) => each.end <= verb.start);
    const object = people.find((each) => each.start >= verb.end && pair.includes(each.person));
    if (subject === undefined || object === undefined || subject.person === object.person) return [];
    const isNear = /^[^;:?!“”"]{0,40}$/u.test(text.slice(subject.end, verb.start));
    if (!pair.includes(subject.person) || !isNear || !TITLES.test(text.slice(verb.end, object.start))) return [];
    const { isFuture, isDenied, isVoid, isConjecture, isEarlier } = judgeMood(text, sentence, verb);
    return isFuture || isDenied || isVoid || isConjecture || isEarlier ? [] : [verb];
  });
}
