import { findSignOff } from '../quotations/find-relays.ts';
import type { TextReading } from '../text-reading.ts';

/** A dateline that ends in the agency's name: "WASHINGTON (Agency) – ", "Oslo, 3 May 2020 (rna) -- ". */
const DATELINE =
  /^\W{0,3}\p{Lu}[\p{L}.’' -]{1,30}(?:, [\p{L}\p{N}., ]{2,30})? ?\(([\p{L}][\p{L} .]{1,23})\) ?(?:[–—:]|--|- )/u;
/** How many paragraphs may stand before the dateline: title, subtitle, byline. */
const PARAGRAPHS_BEFORE = 4;

/** Words in a text's last brackets that name nobody. */
const NO_NAME = /^(?:ends?|more|continued|photos?|files?|videos?|updated?)$/iu;

/** Whom a text credits with its words: the name in its dateline's brackets or in those at its end; null when it credits nobody. */
export function findCredit({ text }: Pick<TextReading, 'text'>): string | null {
  for (const { start, end } of text.kept.slice(0, PARAGRAPHS_BEFORE)) {
    const name = DATELINE.exec(text.text.slice(start, Math.min(end, start + 120)))?.[1];
    if (name !== undefined) return name.trim();
  }
  const signOff = findSignOff(text);
  const name = signOff === null ? null : text.text.slice(signOff.start, signOff.end);
  return name === null || NO_NAME.test(name) ? null : name;
}
