import type { MarkedText } from '../marked-text.ts';
import { marksBetween } from '../marks-between.ts';
import type { Sides } from '../sides.ts';
import type { Statement } from './statement.ts';

const ACCORDING = /^according to$/iu;
/** Between the two: "a Chancery statement and the Northern Palace". */
const AND = /^ and (?:(?:by|from|to) )?(?:the |an? )?$/u;
const ENDS = /^(?:[’']s? (?:readout|statement|press service|office))?(?:[.,;:)]|$)/u;

/**
 * "According to a Chancery statement and the Northern Palace": what a voice of one side is cited for, and with it one of another
 * side, is an account of both.
 */
export function addSecondVoices(
  statements: readonly Statement[],
  { text: { text }, people }: MarkedText,
  sides: Sides,
): Statement[] {
  return statements.flatMap((statement) => {
    const { voice } = statement;
    const { speaker, cue } = voice;
    if (speaker === null || !ACCORDING.test(cue?.text ?? '')) return statement;
    const [second] = marksBetween(people, speaker.end, speaker.end + 60);
    const side = second === undefined ? null : sides.sideOf(second.person);
    if (second === undefined || side === null || side === voice.side) return statement;
    if (!AND.test(text.slice(speaker.end, second.start)) || !ENDS.test(text.slice(second.end, second.end + 40)))
      return statement;
    const named = { text: text.slice(second.start, second.end), start: second.start, end: second.end };
    return [
      statement,
      { ...statement, voice: { ...voice, saidBy: second.person, wordsOf: null, side, speaker: named } },
    ];
  });
}
