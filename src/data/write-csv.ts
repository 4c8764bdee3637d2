/**
 * CSV (RFC 4180) with a head row. A cell that a spreadsheet would take for a formula begins with an apostrophe, as OWASP advises
 * (https://owasp.org/www-community/attacks/CSV_Injection): the words are a source's, and nobody has vouched for them.
 */
export function writeCsv(head: readonly string[], rows: Iterable<readonly (string | number)[]>): string {
  const lines = [lineOf(head)];
  for (const row of rows) lines.push(lineOf(row));
  return lines.join('');
}

function lineOf(row: readonly (string | number)[]): string {
  return `${row.map(cellOf).join(',')}\r\n`;
}

function cellOf(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const cell = FORMULA.test(value) ? `'${value}` : value;
  return SPECIAL.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** With the full-width letters that some programs take for the same. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/u;
const SPECIAL = /[",\r\n]/u;
