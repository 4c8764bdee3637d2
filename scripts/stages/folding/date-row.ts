import type { DateMention } from '../find-dates.ts';
import { phraseOfRow, phraseRow, type PhraseRow } from './phrase-row.ts';

/** A date expression without the letters that stand in its text. */
export type DateRow = readonly [
  words: PhraseRow,
  edtf: string,
  min: string | null,
  max: string | null,
  precision: DateMention['precision'],
  basis: DateMention['basis'],
];

export function dateRow({ edtf, min, max, precision, basis, ...words }: DateMention, text: string): DateRow {
  return [phraseRow(words, text), edtf, min, max, precision, basis];
}

export function dateOfRow([words, edtf, min, max, precision, basis]: DateRow, text: string): DateMention {
  return { ...phraseOfRow(words, text), edtf, min, max, precision, basis };
}
