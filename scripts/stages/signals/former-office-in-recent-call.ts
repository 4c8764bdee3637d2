import type { MarkedReading } from '../marked-reading.ts';
import type { WordScan } from '../scan-words.ts';
import { hasStartBetween } from '../words/starts-between.ts';
import type { Signal } from './signal.ts';

const FORMER =
  /\bformer\s+(?:U\.?S\.?\s+|[\p{Lu}]\p{Ll}+\s+)?(?:president|prime minister|chancellor|leader|premier)\b/iu;
const RECENT = /\brecent\s+(?:[\p{L}-]+\s+){0,3}?(?:call|conversation|talks?)\b/iu;

/** A leader called "former" beside a call told of as recent: the text does not say in which office the call was made. */
export function formerOfficeInRecentCall({ text, calls }: MarkedReading, { former: openings }: WordScan): Signal[] {
  if (calls.length === 0) return [];
  for (const { start, end } of text.kept) {
    if (!hasStartBetween(openings, start, end)) continue;
    const letters = text.text.slice(start, end);
    const recent = RECENT.exec(letters);
    const former = FORMER.exec(letters);
    if (recent === null || former === null) continue;
    const ranges = [recent, former].map(({ 0: words, index }) => ({
      start: start + index,
      end: start + index + words.length,
    }));
    return [
      {
        rule: 'former-office-in-recent-call',
        text: 'It calls a party to the call “former” holder of an office and the call “recent”, so when it took place cannot be told.',
        ranges: ranges.sort((a, b) => a.start - b.start),
      },
    ];
  }
  return [];
}
