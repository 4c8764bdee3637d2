import { test as base, expect, type APIRequestContext } from '@playwright/test';
import { z } from 'zod';

const named = z.array(z.object({ id: z.string() }));
const dossier = z.object({ sources: named, calls: named, themes: named, people: named });

/** Every kind of page, and how to get its addresses, relative to the site's, from the dossier's data. */
const kinds = {
  home: () => ['./'],
  calls: () => ['calls/'],
  call: ({ calls }) => calls.map(({ id }) => `calls/${id}/`),
  themes: () => ['themes/'],
  theme: ({ themes }) => themes.map(({ id }) => `themes/${id}/`),
  sources: () => ['sources/'],
  source: ({ sources }) => sources.map(({ id }) => `sources/${id}/`),
  people: () => ['people/'],
  person: ({ people }) => people.map(({ id }) => `people/${id}/`),
  disagreements: () => ['disagreements/'],
  coverage: () => ['coverage/'],
  search: () => ['search/'],
  'search help': () => ['search/help/'],
  method: () => ['method/'],
  citing: () => ['method/citing/'],
  citations: () => ['citations/'],
  corrections: () => ['corrections/'],
  data: () => ['data/'],
  dictionary: () => ['data/dictionary/'],
  'not found': () => ['404.html'],
} as const satisfies Record<string, (data: z.infer<typeof dossier>) => string[]>;

export type Kind = keyof typeof kinds;

export const kindNames = [
  'home',
  'calls',
  'call',
  'themes',
  'theme',
  'sources',
  'source',
  'people',
  'person',
  'disagreements',
  'coverage',
  'search',
  'search help',
  'method',
  'citing',
  'citations',
  'corrections',
  'data',
  'dictionary',
  'not found',
] as const satisfies readonly Kind[];

/** A test that can ask for the addresses of a kind of page, e.g. `addressesOf('call')`. */
export const test = base.extend<{ addressesOf: (kind: Kind) => Promise<string[]> }>({
  addressesOf: async ({ request }, use) => {
    await use(async (kind) => kinds[kind](await readDossier(request)));
  },
});

export { expect };

async function readDossier(request: APIRequestContext): Promise<z.infer<typeof dossier>> {
  const response = await request.get('data/dossier.json');
  return dossier.parse(await response.json());
}
