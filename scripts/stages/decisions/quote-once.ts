import type { Range } from '../../../src/schemas/span.ts';

/** How far a quotation grows to stand once in its text. UTF-16 units. */
const LONGEST = 300;

/** Words as a determination must quote them: those of the range, with as many after and before them, in their line, as make them stand once. */
export function quoteOnce(text: string, range: Range): string {
  const line = lineAround(text, range);
  let { start, end } = range;
  while (!standsOnce(text, text.slice(start, end)) && end - start < LONGEST) {
    const after = /^\s*\S+/u.exec(text.slice(end, line.end))?.[0].length ?? 0;
    const before = /\S+\s*$/u.exec(text.slice(Math.max(line.start, start - 40), start))?.[0].length ?? 0;
    if (after + before === 0) break;
    end += after;
    start -= before;
  }
  return text.slice(start, end);
}

/** A quotation stays in its line: the lines of a text are broken where its publisher broke them. */
function lineAround(text: string, { start, end }: Range): Range {
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
