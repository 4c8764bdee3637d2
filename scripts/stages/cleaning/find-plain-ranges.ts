import type { Range } from '../../../src/schemas/span.ts';
import { findLines, type Line } from './find-lines.ts';
import { findWrapWidth } from './find-wrap-width.ts';
import { listMark } from './list-mark.ts';

const number = /^\d{1,2}[.)]\s+\S/u;
const turn = /^\p{Lu}[\p{L}.’' ]{0,24}:\s/u;
const stopped = /[.!?…:;]["'”’)\]]*$/u;

/** How much shorter than the width a line may be whose next word would not have fitted, in a ragged margin. */
const SLACK = 4;

/**
 * The ranges of the paragraphs of plain text from `from`, in order, without the white space around them; UTF-16 offsets.
 * Empty lines part them. Lines that follow one another directly are paragraphs of their own, unless the text was wrapped at a
 * width and the next line's first word would not have fitted.
 */
export function findPlainRanges(text: string, from: number): Range[] {
  const lines = findLines(text, from);
  const width = findWrapWidth(text, lines);
  const ranges: Range[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const open = ranges.at(-1);
    if (
      open !== undefined &&
      before !== undefined &&
      width !== null &&
      continues(text, open.start, before, line, width)
    ) {
      open.end = line.end;
    } else {
      ranges.push({ start: line.start, end: line.end });
    }
  }
  return ranges;
}

/** Whether `next` goes on with the paragraph that begins at `open` and of which `line` is the last line so far. */
function continues(text: string, open: number, line: Line, next: Line, width: number): boolean {
  if (next.afterGap) return false;
  const isItem = listMark.test(text.slice(open, open + 4));
  if (next.indent > line.indent && !isItem) return false;
  const words = text.slice(next.start, Math.min(next.end, next.start + width));
  const isStopped = stopped.test(text.slice(Math.max(line.start, line.end - 4), line.end));
  if (listMark.test(words) || (isStopped && (number.test(words) || turn.test(words)))) return false;
  const space = words.search(/\s/u);
  const length = line.end - line.start;
  if (length + 1 + (space === -1 ? words.length : space) > width - SLACK) return true;
  return /^\p{Ll}/u.test(words) && length > width / 2 && !isStopped;
}
