import { matchesOf } from '../../matches-of.ts';
import type { CallCue } from '../cues/find-cues.ts';
import type { MarkedSentence } from '../sentence.ts';

/** The verb or noun that the parties stand around: for "by phone" the verb before it, "spoke to Renko by phone". */
export function headOf(
  text: string,
  sentence: MarkedSentence,
  cue: CallCue,
): { start: number; end: number; isVerb: boolean } {
  if (cue.form !== 'medium') return { start: cue.start, end: cue.start, isVerb: cue.form === 'verb' };
  const from = Math.max(sentence.start, cue.start - REACH);
  const verb = matchesOf(text.slice(from, cue.start), TALK_VERB).at(-1);
  if (verb === undefined || /[;:?!]/u.test(text.slice(from + verb.index, cue.start)))
    return { start: cue.start, end: cue.start, isVerb: true };
  const start = from + verb.index;
  return { start, end: start + verb[0].length, isVerb: true };
}

/** The verb that "by phone" belongs to. */
const TALK_VERB =
  /\b(?:spoke|spoken|speaks?|speaking|talk(?:ed|ing)|convers(?:ed|ing))\b(?![^,;]*\b(?:reporters|parliament)\b)/giu;

const REACH = 120;
