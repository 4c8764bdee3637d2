import papaparse from 'papaparse';

/**
 * CSV (RFC 4180) with a head row. A cell that a spreadsheet would take for a formula begins with an apostrophe, as OWASP advises
 * (https://owasp.org/www-community/attacks/CSV_Injection): the words are a source's, and nobody has vouched for them.
 */
export function writeCsv(head: string[], rows: (string | number)[][]): string {
  const csv = papaparse.unparse({ fields: head, data: rows }, { newline: '\r\n', escapeFormulae: FORMULA });
  // A head without rows has its end of line already.
  return csv.endsWith('\r\n') ? csv : `${csv}\r\n`;
}

/** With the full-width letters that some programs take for the same. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/u;
