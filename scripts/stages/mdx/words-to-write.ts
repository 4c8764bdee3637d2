import type { CleanText } from '../clean-text.ts';
import type { QuotationMention } from '../find-quotations.ts';

/** What of a reading is written out: its words and quotations. UTF-16 offsets. */
export interface WordsToWrite {
  text: Pick<CleanText, 'id' | 'file' | 'original' | 'text' | 'kept'>;
  quotations: readonly QuotationMention[];
  /** Of all of a reading; left out where not all of it is written. */
  readonly digest?: string;
}
