import type { Paragraph } from './paragraph.ts';
import type { Reason } from './reason.ts';

/** Paragraphs to leave out: their indexes, `to` exclusive. */
export interface Cut extends Reason {
  from: number;
  to: number;
}

/** A rule of cleaning: the paragraphs of one text, in order → which of them to leave out. */
export type Rule = (paragraphs: readonly Paragraph[]) => Cut[];
