import type { Passage } from '../../../src/schemas/passage.ts';
import type { Reason } from './reason.ts';

/** A paragraph of a reading text, before it is decided what is kept. UTF-16 offsets of its letters, white space around them left out. */
export interface Paragraph {
  start: number;
  end: number;
  kind: Passage['kind'];
  /** Its letters. */
  text: string;
  /** Whether it reads as running text: long, or a whole sentence. */
  prose: boolean;
  /** Why it is left out; null when it is kept. */
  removed: Reason | null;
}
