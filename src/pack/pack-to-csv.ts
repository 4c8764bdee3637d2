import { stringify } from 'csv-stringify/browser/esm/sync';
import { addressOf } from '../cite/address-of.ts';
import { citeInChicago } from '../cite/cite-in-chicago.ts';
import { plainText } from '../cite/rich-text.ts';
import { formatDate } from '../views/format-date.ts';
import type { PackItem } from './pack-item.ts';

/**
 * The pack as CSV (RFC 4180) with a head row. A cell that a spreadsheet would take for a formula begins with an apostrophe:
 * the words are a source's, and nobody has vouched for them.
 */
export function packToCsv(items: readonly PackItem[]): string {
  const rows = items.map((item) => {
    const { citable, passage, accessed, words, reliability } = item;
    const { text } = citable;
    return {
      words,
      title: citable.title,
      passage: passage.slice(1),
      author: text?.author ?? '',
      publisher: text?.publisher ?? '',
      published: text === null ? '' : (text.published.edtf ?? ''),
      'published in words': text === null ? '' : formatDate(text.published),
      reliability,
      address: addressOf(citable, item),
      'first published at': text?.url ?? '',
      accessed,
      citation: plainText(citeInChicago(citable, item)),
    };
  });
  return stringify(rows, { header: true, record_delimiter: 'windows', escape_formulas: true });
}
