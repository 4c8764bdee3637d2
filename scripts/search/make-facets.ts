import type { Call } from '../../src/schemas/call.ts';
import type { DateValue } from '../../src/schemas/date-value.ts';
import type { Dossier } from '../../src/schemas/dossier.ts';
import type { Passage } from '../../src/schemas/passage.ts';
import type { Source } from '../../src/schemas/source.ts';
import type { PageFacts } from './read-page.ts';

/** What a page or passage can be filtered by, in the order in which readers see it. */
export const FACETS = [
  'kind',
  'call',
  'theme',
  'person',
  'source',
  'publisher',
  'year',
  'reliability',
  'certainty',
] as const;
export type Facet = (typeof FACETS)[number];

/** What search knows of a page or passage besides its words. */
export interface SearchLabels {
  /** Ids. */
  filters: Partial<Record<Facet, string[]>>;
  /** `kind`, and where there are: `title`, `passage` (its number), `publisher`, `date` (EDTF) with `min` and `max`, `grade` (in words), `stroke`. */
  meta: Record<string, string>;
}

/** The labels of every page, by its address from the site's root, and of every passage. */
export interface Facets {
  ofPage: (address: string) => SearchLabels;
  ofPassage: (source: Source, passage: Passage) => SearchLabels;
}

const KINDS = {
  call: 'Calls',
  theme: 'Themes',
  person: 'People',
  source: 'Sources',
  passage: 'Passages',
  page: 'Other pages',
};
type Kind = keyof typeof KINDS;

/** What each page and passage of a dossier can be filtered by. `factsOf` reads those of a call off its page. */
export function makeFacets(
  { sources, calls, themes, people, publishers }: Dossier,
  factsOf: (call: string) => PageFacts,
): Facets {
  const publisherOf = new Map(sources.map(({ id, publisher }) => [id, publisher]));
  const publisherNames = new Map(publishers.map(({ id, name }) => [id, name]));
  const pages = new Map<string, SearchLabels>([
    ...calls.map((call) => [`/calls/${call.id}/`, ofCall(call)] as const),
    ...themes.map(
      ({ id, calls: raisedIn, sources: speakingOf }) =>
        [
          `/themes/${id}/`,
          label('theme', {
            theme: [id],
            call: raisedIn.map((each) => each.id),
            source: speakingOf.map((each) => each.id),
          }),
        ] as const,
    ),
    ...people.map(
      (person) =>
        [
          `/people/${person.id}/`,
          label('person', { person: [person.id], call: person.calls, source: person.sources }),
        ] as const,
    ),
    ...sources.map(
      (source) =>
        [
          `/sources/${source.id}/`,
          label(
            'source',
            { ...filtersOfSource(source), call: source.calls, theme: source.themes, person: source.people },
            metaOfSource(source),
          ),
        ] as const,
    ),
  ]);

  function ofCall({
    id,
    claims,
    themes: raised,
    participants,
    sources: telling,
    date,
    reliability,
  }: Call): SearchLabels {
    const filters = {
      call: [id],
      theme: raised.map((each) => each.id),
      person: [...participants, ...claims.map(({ saidBy }) => saidBy)],
      source: telling.map((each) => each.id),
      publisher: telling.map((each) => publisherOf.get(each.id) ?? null),
      year: yearsOf(date),
      certainty: [String(reliability.grade)],
    };
    return label('call', filters, { ...dateOf(date), grade: reliability.label, stroke: factsOf(id).stroke });
  }

  function metaOfSource({ publisher, published, reliability }: Source) {
    return {
      publisher: publisher === null ? null : (publisherNames.get(publisher) ?? null),
      ...dateOf(published),
      grade: reliability.label,
    };
  }

  return {
    ofPage: (address) => pages.get(address) ?? label('page', {}),
    ofPassage: (source, passage) => {
      const cited = source.cited.filter(({ start }) => passage.start <= start && start < passage.end);
      const said = source.quotations.filter((quotation) => quotation.passage === passage.id);
      const filters = {
        ...filtersOfSource(source),
        call: [...cited, ...said].flatMap((each) => each.calls),
        theme: cited.flatMap((each) => each.themes),
        person: said.map(({ speaker }) => speaker?.person ?? null),
      };
      return label('passage', filters, { title: source.title, passage: passage.id.slice(1), ...metaOfSource(source) });
    },
  };
}

/** The names of all values by facet, in the order in which readers see them. */
export function nameValues(
  dossier: Dossier,
  factsOf: (call: string) => PageFacts,
): Record<Facet, ReadonlyMap<string, string>> {
  const { sources, calls, themes, people, publishers } = dossier;
  const years = [...calls.map(({ date }) => date), ...sources.map(({ published }) => published)].flatMap(yearsOf);
  const sorted = (entries: (readonly [string, string])[]) => new Map(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    kind: new Map(Object.entries(KINDS)),
    call: new Map(calls.map(({ id }) => [id, factsOf(id).heading])),
    theme: new Map(themes.map(({ id, label }) => [id, label])),
    person: new Map(people.map(({ id, name }) => [id, name])),
    source: new Map(sources.map(({ id, title }) => [id, title])),
    publisher: new Map(publishers.map(({ id, name }) => [id, name])),
    year: sorted(years.map((year) => [year, year === UNDATED ? 'No date' : year])),
    reliability: sorted(sources.map(({ reliability: { grade, label } }) => [grade.toLowerCase(), label])),
    certainty: sorted(calls.map(({ reliability: { grade, label } }) => [String(grade), label])),
  };
}

const UNDATED = 'undated';

function label(
  kind: Kind,
  filters: Partial<Record<Facet, (string | null)[]>>,
  meta: Record<string, string | null> = {},
): SearchLabels {
  const entries = Object.entries({ kind: [kind], ...filters }).map(
    ([facet, ids]) => [facet, [...new Set(ids)].filter((id) => id !== null)] as const,
  );
  const known = Object.entries<string | null>({ kind, ...meta }).flatMap(([key, value]) =>
    value === null ? [] : [[key, value] as const],
  );
  return { filters: Object.fromEntries(entries), meta: Object.fromEntries(known) };
}

function filtersOfSource({ id, publisher, published, reliability }: Source) {
  return {
    source: [id],
    publisher: [publisher],
    year: yearsOf(published),
    reliability: [reliability.grade.toLowerCase()],
  };
}

function dateOf({ edtf, min, max }: DateValue) {
  return { date: edtf ?? '', min, max };
}

/** The years that a date allows, from its bounds; `undated` without any. */
function yearsOf({ min, max }: DateValue): string[] {
  const years = [min, max].filter((day) => day !== null).map((day) => Number(day.slice(0, 4)));
  if (years.length === 0) return [UNDATED];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}
