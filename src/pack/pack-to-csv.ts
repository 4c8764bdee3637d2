import { addressOf } from '../cite/address-of.ts';
import { citeInChicago } from '../cite/cite-in-chicago.ts';
import { plainText } from '../cite/rich-text.ts';
import { writeCsv } from '../data/write-csv.ts';
import { formatDate } from '../views/phrases/format-date.ts';
import type { PackItem } from './pack-item.ts';

/** The pack as CSV with a head row. */
export function packToCsv(items: readonly PackItem[]): string {
  const rows = items.map((item) => {
    const { citable, passage, accessed, words, reliability } = item;
    const { text } = citable;
    return [
      words,
      citable.title,
      passage.slice(1),
      text?.author ?? '',
      text?.publisher ?? '',
      text?.published.edtf ?? '',
      text === null ? '' : formatDate(text.published),
      reliability,
      addressOf(citable, item),
      text?.url ?? '',
      accessed,
      plainText(citeInChicago(citable, item)),
    ];
  });
  return [...writeCsv(HEAD, rows)].join('');
}

const HEAD = [
  'words',
  'title',
  'passage',
  'author',
  'publisher',
  'published',
  'published in words',
  'reliability',
  'address',
  'first published at',
  'accessed',
  'citation',
];
