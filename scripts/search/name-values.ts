import type { Dossier } from '../../src/schemas/dossier.ts';
import type { Facet } from '../../src/schemas/search-format.ts';

const KINDS = {
  call: 'Calls',
  theme: 'Themes',
  person: 'People',
  source: 'Sources',
  passage: 'Passages',
  page: 'Other pages',
};
const GENRES = {
  official: 'Official text',
  wire: 'News agency',
  news: 'News',
  analysis: 'Analysis',
  opinion: 'Opinion',
  unknown: 'Unknown',
};

/** The names of all values by facet, in the order in which readers see them; calls are named by their pages. */
export function nameValues(
  { sides, sources, calls, themes, people, publishers }: Dossier,
  headingOf: (call: string) => string,
): Record<Facet, ReadonlyMap<string, string>> {
  return {
    kind: new Map(Object.entries(KINDS)),
    side: new Map(sides.map(({ id, label }) => [id, label])),
    theme: new Map(themes.map(({ id, label }) => [id, label])),
    person: new Map(people.map(({ id, name }) => [id, name])),
    call: new Map(calls.map(({ id }) => [id, headingOf(id)])),
    publisher: new Map(publishers.map(({ id, name }) => [id, name])),
    genre: new Map(Object.entries(GENRES)),
    certainty: sorted(calls.map(({ reliability: { grade, label } }) => [String(grade), label])),
    reliability: sorted(sources.map(({ reliability: { grade, label } }) => [grade.toLowerCase(), label])),
  };
}

function sorted(entries: (readonly [string, string])[]): Map<string, string> {
  return new Map(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
