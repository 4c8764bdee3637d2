import type { Line } from './find-lines.ts';

/** Lines longer than this are paragraphs of their own: no typewriter, wire or mail program wraps beyond it. */
const WIDEST = 120;
/** Lines shorter than this are headings, lists or verse rather than wrapped prose. */
const NARROWEST = 45;
/** How far short of the width a full line may stop: about the length of a word. */
const RAGGED = 20;
/** At least this part of the full lines that have no stop at their end go on with a small letter; headlines do not. */
const GOES_ON = 0.5;
/** At least this part of the lines that another follows directly is not long. */
const MOST_SHORT = 0.8;

const stopped = /[.!?…:;]["'”’)\]]*$/u;

/**
 * The width, in UTF-16 units, at which a text's lines were broken by hand or by machine; null when each line is a
 * paragraph of its own. A text counts as wrapped when hardly any line that another follows directly is long, and most of
 * those that come near the width without a stop at their end go on with a small letter.
 */
export function findWrapWidth(text: string, lines: readonly Line[]): number | null {
  const followed = lines.flatMap(({ start, end }, index) => {
    const next = lines[index + 1];
    if (next === undefined || next.afterGap) return [];
    const isOpen = !stopped.test(text.slice(Math.max(start, end - 4), end));
    return [{ length: end - start, isOpen, goesOn: isOpen && isSmall(text, next.start) }];
  });
  const short = followed.filter(({ length }) => length <= WIDEST);
  if (short.length < followed.length * MOST_SHORT) return null;
  const width = short.reduce((widest, { length, goesOn }) => (goesOn && length > widest ? length : widest), 0);
  if (width < NARROWEST) return null;
  const full = short.filter(({ length, isOpen }) => isOpen && length > width - RAGGED && length <= width);
  return full.filter(({ goesOn }) => goesOn).length >= full.length * GOES_ON ? width : null;
}

function isSmall(text: string, at: number): boolean {
  return /^\p{Ll}/u.test(text.slice(at, at + 2));
}
