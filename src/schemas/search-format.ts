// Without Zod, for the browser: what the build writes and the search page reads.

/** What a page or passage can be filtered by, in the order in which readers see it. */
export const FACETS = [
  'kind',
  'side',
  'theme',
  'person',
  'call',
  'publisher',
  'genre',
  'certainty',
  'reliability',
] as const;
export type Facet = (typeof FACETS)[number];

/** Stands between a page's title, what else is said of it, and each of its passages: no word, and in no text. */
export const BREAK = '\uE000';

/** The part in which the entry of that name stands: hashes spread evenly over however many there are. */
export function partOf(name: string, parts: number): number {
  return Number.parseInt(name.slice(name.indexOf('_') + 1).slice(0, 6), 16) % parts;
}

/** The file in which a folded word stands: the code points of its first letters in hexadecimal, e.g. `61-62`. */
export function wordsFileOf(folded: string, letters: number): string {
  return Array.from(folded)
    .slice(0, letters)
    .map((letter) => letter.codePointAt(0)?.toString(16))
    .join('-');
}

/** The words of an indexed text, as Pagefind counts them: it parts those of a language without spaces by zero-width ones. */
export function splitWords(content: string): string[] {
  return content.includes('\u200B') ? content.split('\u200B') : content.trim().split(/\s+/u);
}
