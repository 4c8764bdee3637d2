import type { Range } from '../../../src/schemas/span.ts';
import { matchesOf } from '../matches-of.ts';

const doubleMark = /["“”„«»]/gu;
const singleMark = /[‘’]/gu;
const beforeOpening = /^$|[\s([—–-]/u;

/**
 * The stretches of a passage between quotation marks, marks left out, in order; UTF-16 offsets. Single marks count only where
 * there are no double ones. A quotation that is not closed reaches to the end of the passage: what stands there may be
 * quoted, so it is read as carefully as if it were.
 */
export function findQuoted(passage: string): Range[] {
  const hasDouble = passage.search(doubleMark) !== -1;
  const found: Range[] = [];
  let open: number | null = null;
  for (const { 0: mark, index } of matchesOf(passage, hasDouble ? doubleMark : singleMark)) {
    if (open === null) {
      if (opens(mark, passage.charAt(index - 1), passage.charAt(index + 1))) open = index + 1;
    } else if (closes(mark, passage.charAt(index - 1), passage.charAt(index + 1))) {
      found.push({ start: open, end: index });
      open = null;
    }
  }
  if (open !== null) found.push({ start: open, end: passage.length });
  return found;
}

function opens(mark: string, before: string, after: string): boolean {
  if (mark === '“' || mark === '„' || mark === '«') return true;
  return (mark === '"' || mark === '‘') && beforeOpening.test(before) && !/^$|\s/u.test(after);
}

/** A second opening mark without letters before it closes: “so “. */
function closes(mark: string, before: string, after: string): boolean {
  if (mark === '”' || mark === '»') return true;
  if (mark === '’') return !/[\p{L}\p{N}]/u.test(after);
  return !/\s/u.test(before) && !/[\p{L}\p{N}]/u.test(after);
}
