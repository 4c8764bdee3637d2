import { z } from 'zod';

/** What the pages and passages that search finds can be filtered by: `pagefind/facets.json`, made by the build for the search page. */
export const searchFacets = z.strictObject({
  records: z
    .array(z.string())
    .describe(
      'Pagefind’s names of all pages and passages, in the order in which they are shown without a word, e.g. `en_2f5a1c0`',
    ),
  filters: z.array(
    z.strictObject({
      id: z.string().describe('As it stands in addresses, e.g. `theme`'),
      values: z.array(
        z.strictObject({
          id: z.string().describe('As it stands in addresses, e.g. `arms-control`'),
          label: z.string().describe('As readers see it, e.g. `Arms control`'),
          records: z.array(z.int().nonnegative()).describe('Places in `records`, ascending'),
        }),
      ),
    }),
  ),
});

export type SearchFacets = z.infer<typeof searchFacets>;
