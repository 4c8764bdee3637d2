import papaparse from 'papaparse';

/**
 * CSV (RFC 4180) with a head row, in pieces of whole lines: as one, a table may be longer than a string can be. A cell that a spreadsheet
 * would take for a formula begins with an apostrophe, as OWASP advises (https://owasp.org/www-community/attacks/CSV_Injection): the words
 * are a source's, and nobody has vouched for them.
 */
export function* writeCsv(head: string[], rows: Iterable<(string | number)[]>): Generator<string> {
  yield linesOf([head]);
  let next: (string | number)[][] = [];
  for (const row of rows) {
    next.push(row);
    if (next.length < ROWS) continue;
    yield linesOf(next);
    next = [];
  }
  if (next.length > 0) yield linesOf(next);
}

/** As many make a piece. */
const ROWS = 1000;

function linesOf(rows: (string | number)[][]): string {
  return `${papaparse.unparse(rows, { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;
}

/** With the full-width letters that some programs take for the same. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/u;
