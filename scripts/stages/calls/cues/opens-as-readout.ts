import { matchesOf } from '../../matches-of.ts';
import type { makeCueReader } from './read-cue.ts';
import { isHeading, type MarkedSentence } from '../sentence.ts';
import type { MarkedText } from '../marked-text.ts';
import type { Sides } from '../sides.ts';

/** How many sentences may stand before the one that tells of it: the name of the office, the place and the day. */
const OPENING = 6;
/** The day of it: offices write when two spoke, and of a meeting where. */
const DAY =
  /\b(?:today|yesterday|(?:this|yesterday|last) (?:morning|afternoon|evening|night)|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|on (?:\d{1,2} \p{Lu}|\p{Lu}\p{Ll}+ \d))/iu;
/** The place or the occasion of a meeting, or whoever passed the news on. */
const MET =
  /\b(?:met|meets?|meeting|talks|summit|forum|sidelines|margins|visit\p{L}*|dinner|lunch|breakfast|ceremony|reception|funeral|conference|interview|reporters|journalists|parliament|at(?! the (?:request|initiative) of)|said|says|told|according|reported)\b|\bin (?:\p{Lu}|person\b|the )/u;
/** A list of those with whom somebody spoke, in turn or in one room. */
const OFFICES = /\b(?:President|Prime Minister|Chancellor|Premier|King|Queen|Prince|Sheikh|Emir|Sultan)\b/gu;
const HEADED_OTHERWISE = /\b(?:met|meets?|meeting|visits?|summit|letter|message|remarks|speech|interview|briefing)\b/iu;
/** What an account of a meeting says of it further down. */
const OF_MEETING =
  /\b(?:met with|during (?:the|their|a) (?:\p{L}+ )?(?:meeting|summit|visit)|at the (?:meeting|summit)|(?:bilateral|trilateral) meeting|face[- ]to[- ]face|following the meeting)\b/iu;
/** "The leaders discussed", "She noted", "President Lind welcomed": an office goes on about what was said, in its own words. */
const GOES_ON =
  /^(?:The |Both |They\b|He\b|She\b|(?:President|Prime Minister|Chancellor|Premier|King|Secretary)\b|\p{Lu}\p{L}+ )[^“”"]*$/u;

/**
 * Whether a text that nowhere says how two principals spoke opens as offices write of a telephone call: "Today, President Lind
 * spoke with Chancellor Renko. The leaders discussed …", with the day and neither a place nor an occasion, and nobody quoted.
 * In such accounts those who sat together "met".
 */
export function opensAsReadout(
  { text: { text, title }, quotations }: MarkedText,
  sentences: readonly MarkedSentence[],
  read: ReturnType<typeof makeCueReader>,
  sides: Sides,
): boolean {
  if (title !== null && HEADED_OTHERWISE.test(text.slice(title.start, title.end))) return false;
  const body = sentences.filter((sentence) => !isHeading(sentence));
  const at = body.slice(0, OPENING).findIndex((sentence) => tells(sentence));
  const next = body[at + 1];
  if (at === -1 || next === undefined || !GOES_ON.test(text.slice(next.start, next.end))) return false;
  if (body.slice(0, at).some(({ start, end }) => /[.!?]$/u.test(text.slice(start, end).trimEnd()))) return false;
  const hasVoices = quotations.some(
    ({ kind, cue, relay }) => (kind !== 'indirect' && cue !== null) || relay.length > 0,
  );
  return !hasVoices && !body.some(({ start, end }) => OF_MEETING.test(text.slice(start, end)));

  function tells(sentence: MarkedSentence): boolean {
    const words = text.slice(sentence.start, sentence.end);
    if (!/\b(?:spoke|talked)\b/u.test(words) || !DAY.test(words)) return false;
    if (MET.test(words.replace(DAY, '')) || matchesOf(words, OFFICES).length > 2) return false;
    return sentence.cues.some((cue) => {
      if (cue.kind !== 'spoke' || cue.form !== 'verb') return false;
      const { attached, mood } = read(sentence, cue);
      return sides.isAcrossSides(attached?.people ?? []) && !mood.isFuture && !mood.isVoid && !mood.isEarlier;
    });
  }
}
