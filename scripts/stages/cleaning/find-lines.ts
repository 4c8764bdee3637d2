import { lettersOf } from './letters-of.ts';

/** A line that has letters. UTF-16 offsets of its letters, white space around them left out. */
export interface Line {
  start: number;
  end: number;
  /** Whether an empty line, or the start of the text, stands before it. */
  afterGap: boolean;
  /** How many characters of white space it begins with. */
  indent: number;
}

const lineEnd = /(?:\r\n|[\n\r\v\u0085\u2028\u2029])\f?|\f/gu;

/**
 * The lines of `text` from `from` that have letters, in order. A line ends at LF, CRLF, CR, VT, NEL, LS or PS; a form feed
 * ends one too, and directly after a line end makes no empty line, since it only turns the page.
 */
export function findLines(text: string, from: number): Line[] {
  const lines: Line[] = [];
  let start = from;
  let afterGap = true;
  const take = (end: number): void => {
    const letters = lettersOf(text, { start, end });
    if (letters.start === letters.end) {
      afterGap = true;
      return;
    }
    lines.push({ ...letters, afterGap, indent: letters.start - start });
    afterGap = false;
  };
  lineEnd.lastIndex = from;
  for (let match = lineEnd.exec(text); match !== null; match = lineEnd.exec(text)) {
    take(match.index);
    start = match.index + match[0].length;
  }
  take(text.length);
  return lines;
}
