/**
 * Where the ASCII letters and digits from `at` on end; null when what follows them may belong to the same word (an apostrophe
 * or a stop before a letter, a letter with an accent), so that the caller's own pattern has to say where its word ends. `at`
 * itself when no word begins there. Nearly all words of a text are plain, and a pattern takes ten times as long to say so.
 */
export function endOfPlainWord(text: string, at: number): number | null {
  const first = text.charCodeAt(at);
  if (!isPlain(first)) return first < 128 || isMark(first) ? at : null;
  let end = at + 1;
  while (isPlain(text.charCodeAt(end))) end++;
  const joint = text.charCodeAt(end);
  const next = joint === 46 || joint === 39 || joint === 0x2019 ? text.charCodeAt(end + 1) : joint;
  return !isPlain(next) && (Number.isNaN(next) || next < 128 || isMark(next)) ? end : null;
}

function isPlain(unit: number): boolean {
  return (unit > 96 && unit < 123) || (unit > 64 && unit < 91) || (unit > 47 && unit < 58);
}

/** A dash, a quotation mark, an ellipsis. */
function isMark(unit: number): boolean {
  return unit > 0x200f && unit < 0x2028;
}
