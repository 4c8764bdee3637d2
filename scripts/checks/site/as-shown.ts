/** Letters as a browser shows them: a run of white space is one space, NUL is U+FFFD (HTML, "Parsing"; CSS Text, 4.1). */
export function asShown(letters: string): string {
  return letters
    .replaceAll('\0', '\uFFFD')
    .replace(/[ \t\n\f\r]+/gu, ' ')
    .replace(/^ | $/gu, '');
}
