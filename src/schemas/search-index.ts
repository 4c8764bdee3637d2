import { z } from 'zod';
import { dateValue } from './date-value.ts';
import { FACETS } from './search-format.ts';

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

/** `pagefind/facts.json`: how the entries are parted into `pagefind/facts/<part>.json`, by the hashes in their names. */
export const searchHead = z.strictObject({
  parts: z.int().positive().describe('How many parts there are, from `0.json` on'),
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
