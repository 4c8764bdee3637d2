import { formatDate } from '../views/phrases/format-date.ts';
import { addressOf } from './address-of.ts';
import type { Citable, Occasion } from './citable.ts';
import { exactDay } from './exact-day.ts';
import { keyOf } from './key-of.ts';
import { fileName } from './read-name.ts';

/**
 * A record in RIS (Research Information Systems, 2011), lines ended by CR LF as its specification asks: a page as an entry of
 * an edited work (`ENCYC`, the one type that has a place for its editors), the page of a source as its text. `UR` is left out where the
 * build was not told where the site will be.
 */
export function toRis(citable: Citable, occasion: Occasion = {}): string {
  const { title, edition, text, address } = citable;
  const { accessed, passage } = occasion;
  const isPress = text !== null && text.genre !== 'official' && text.genre !== 'unknown';
  const day = text === null ? edition.released : exactDay(text.published);
  const lines: [string, string | null][] = [
    ['TY', text === null ? 'ENCYC' : isPress ? 'NEWS' : 'GEN'],
    ['ID', keyOf(citable, occasion)],
    ['AU', text?.author ?? null],
    ...edition.editors.map((name): [string, string] => ['A2', fileName(name)]),
    ['TI', title],
    ['T2', text === null ? edition.title : text.publisher],
    ['DB', text === null ? null : edition.title],
    ['ET', edition.version === null ? null : `Version ${edition.version}`],
    ['PY', day === null ? null : day.slice(0, 4)],
    ['DA', day === null ? null : `${day.replaceAll('-', '/')}/`],
    ['SP', passage === undefined ? null : `¶ ${passage.slice(1)}`],
    ['UR', address === null ? null : addressOf(citable, occasion)],
    ['Y2', accessed === undefined ? null : `${accessed.replaceAll('-', '/')}/`],
    ['N1', text?.url == null ? null : `First published at ${text.url}`],
    [
      'N1',
      text === null || day !== null || text.published.edtf === null ? null : `Published ${formatDate(text.published)}`,
    ],
    ['LA', text === null ? 'en' : edition.language],
  ];
  const written = lines.flatMap(([tag, value]) =>
    value === null ? [] : [`${tag}  - ${value.replaceAll(/\s+/gu, ' ')}`],
  );
  return [...written, 'ER  - ', ''].join('\r\n');
}
