import type { Point } from 'unist';
import { stringify } from 'yaml';
import { makePlaces } from '../make-places.ts';
import type { PlacedTelling } from './place-telling.ts';

/** Words that speak of a call and stand once in their text, as a determination must quote them; with their place. */
export interface QuotedPlace {
  quote: string;
  place: { start: Point; end: Point };
}

/** How far a quotation grows to stand once in its text. UTF-16 units. */
const LONGEST = 300;

/** The words that tell of the call, with as many words after and before them as make them stand once. */
export function quoteOnce({ reading: { text }, mention }: Pick<PlacedTelling, 'reading' | 'mention'>): QuotedPlace {
  const letters = text.text;
  const cue = mention.evidence[0] ?? { start: 0, end: 0 };
  const line = lineAround(letters, cue);
  let { start, end } = cue;
  while (!standsOnce(letters, letters.slice(start, end)) && end - start < LONGEST) {
    const after = /^\s*\S+/u.exec(letters.slice(end, line.end))?.[0].length ?? 0;
    const before = /\S+\s*$/u.exec(letters.slice(Math.max(line.start, start - 40), start))?.[0].length ?? 0;
    if (after + before === 0) break;
    end += after;
    start -= before;
  }
  return { quote: letters.slice(start, end), place: makePlaces(letters)(cue) };
}

/** The determination that would say that two places tell of one call, in one line of YAML. */
export function stanzaFor(telling: PlacedTelling, other: PlacedTelling): string {
  const [first, second] = [quoteOnce(telling).quote, quoteOnce(other).quote];
  const [source, otherSource] = [telling.reading.text.id, other.reading.text.id];
  const stanza = {
    id: `call-of-${source}`,
    decides: 'same-call',
    source,
    quote: first,
    value: { source: otherSource, quote: second },
    reason: '…',
    basis: '…',
    by: '…',
    on: '…',
  };
  return `- ${stringify(stanza, { collectionStyle: 'flow', lineWidth: 0 })
    .replaceAll(/\s*\n\s*/gu, ' ')
    .trim()}`;
}

/** A quotation stays in its line: the lines of a text are broken where its publisher broke them. */
function lineAround(text: string, { start, end }: { start: number; end: number }): { start: number; end: number } {
  const lineEnd = text.slice(end).search(/[\r\n]/u);
  const before = text.slice(0, start);
  return {
    start: Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1,
    end: lineEnd < 0 ? text.length : end + lineEnd,
  };
}

function standsOnce(text: string, quote: string): boolean {
  const first = text.indexOf(quote);
  return first >= 0 && !text.includes(quote, first + 1);
}
