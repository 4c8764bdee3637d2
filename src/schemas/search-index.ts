import { z } from 'zod';
import { dateValue } from './date-value.ts';

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

const values = z.partialRecord(z.enum(FACETS), z.array(z.string()));

/** A page, with its passages when it is a source's, as search knows it besides the words. */
export const searchEntry = z.strictObject({
  name: z.string().describe('Pagefind’s name for it, made from its words, e.g. `en_2f5a1c0`'),
  place: z.int().nonnegative().describe('Where it stands when nothing is looked for'),
  url: z.string().describe('From the site’s root, e.g. `/sources/evening-post/`'),
  date: dateValue.pick({ edtf: true, min: true, max: true }).describe('Of the call or the text; all null without one'),
  by: z.string().optional().describe('The publisher’s name'),
  grade: z.string().optional().describe('How far it is to be trusted, in words'),
  stroke: z.string().optional().describe('The stroke of certainty, e.g. `dashed`'),
  filters: values.describe('What the page has, by id'),
  shared: values.describe('What all of its passages have'),
  starts: z
    .array(z.int().positive())
    .describe('Which of its words, counted from 0, is the first after the title, then the first of p1, p2, …'),
  passages: z.array(values).describe('What p1, p2, … have besides'),
});

/** `pagefind/facts.json`: how the entries are parted into `pagefind/facts/<first digits of the names’ hashes>.json`. */
export const searchHead = z.strictObject({
  digits: z.int().nonnegative().describe('How many hexadecimal digits name a part; 0 where `all.json` is the only one'),
  parts: z.array(z.string()).describe('The parts that there are, e.g. `["0", "1", "3"]`'),
  entries: z.int().nonnegative().describe('How many entries there are'),
  letters: z.int().positive().describe('How many of its first letters name the file in which a word stands'),
  words: z.array(z.string()).describe('The files of words that there are, e.g. `["61", "62"]`'),
});

/** `pagefind/filters/<facet>.json`: the values that anything has, in the order in which readers see them. */
export const searchValues = z.array(
  z.strictObject({
    id: z.string().describe('As it stands in addresses, e.g. `arms-control`'),
    label: z.string().describe('As readers see it, e.g. `Arms control`'),
    count: z.int().positive().describe('How many pages and passages have it'),
  }),
);

/** `pagefind/words/<first letters>.json`: the words of the index that begin so, and how often each stands there. */
export const searchWords = z.record(z.string(), z.int().positive());

export type SearchEntry = z.infer<typeof searchEntry>;
export type SearchHead = z.infer<typeof searchHead>;
export type SearchValues = z.infer<typeof searchValues>;
export type SearchWords = z.infer<typeof searchWords>;
export type FacetValues = SearchEntry['filters'];

/** The part in which the entry of that name stands, e.g. `2f`; `all` without digits. */
export function partOf(name: string, digits: number): string {
  return digits === 0 ? 'all' : name.slice(name.indexOf('_') + 1).slice(0, digits);
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
