/** A name and words without a blank, as YAML 1.2 reads them in any place: words begin with a letter, and end with one, a digit or a stroke. */
const LINE = /^([A-Za-z]\w*): (?:(\d{4}-\d\d-\d\d)|([A-Za-z](?:[\w./:?&=%+~-]*[\w/])?))$/u;
/** Words that YAML reads as something else (the core schema, YAML 1.2.2, 10.3.2). */
const NO_WORDS = /^(?:null|true|false)$/iu;

/**
 * The map that a YAML file of names and words is, a line each; null where anything else stands in it, which the library has to read. Most
 * texts have such a file of three lines beside them: the library took a twentieth of all reading for those.
 */
export function readPlainMap(text: string): Record<string, string> | null {
  const map = new Map<string, string>();
  for (const line of text.replace(/\n$/u, '').split('\n')) {
    const [, name, day, words] = LINE.exec(line) ?? [];
    const value = day ?? words;
    if (name === undefined || value === undefined || NO_WORDS.test(name) || NO_WORDS.test(value) || map.has(name))
      return null;
    map.set(name, value);
  }
  return Object.fromEntries(map);
}
