import type { Removal } from '../../../src/schemas/removal.ts';
import type { Paragraph } from './paragraph.ts';

/** Why something is left out: the rule's id, and words for a reader. */
export type Reason = Pick<Removal, 'rule' | 'reason'>;

/** Paragraphs to leave out: their indexes, `to` exclusive. */
export interface Cut extends Reason {
  from: number;
  to: number;
}

/** A rule of cleaning: the paragraphs of one text, in order → which of them to leave out. */
export type Rule = (paragraphs: readonly Paragraph[]) => Cut[];
