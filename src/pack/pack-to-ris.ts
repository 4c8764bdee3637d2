import { toRis } from '../cite/to-ris.ts';
import type { PackItem } from './pack-item.ts';

/** The pack as RIS: a record for each passage, its words as the abstract and its reliability as a note. */
export function packToRis(items: readonly PackItem[]): string {
  return items
    .map(({ citable, passage, accessed, words, reliability }) => {
      const lines = [`AB  - ${onOneLine(words)}`, ...(reliability === '' ? [] : [`N1  - ${onOneLine(reliability)}`])];
      return toRis(citable, { passage, accessed }).replace('\r\nER  - ', `\r\n${lines.join('\r\n')}\r\nER  - `);
    })
    .join('\r\n');
}

function onOneLine(text: string): string {
  return text.trim().replaceAll(/\s+/gu, ' ');
}
