import type { Dossier } from '../../src/schemas/dossier.ts';
import type { Facet } from '../../src/schemas/search-format.ts';
import { indexDossier } from './index-dossier.ts';
import { knownValues } from './known-values.ts';
import type { PageFacts } from './read-page.ts';
import { recordCall } from './record-call.ts';
import { recordSource } from './record-source.ts';
import type { SearchRecord } from './search-record.ts';

/** What the records are made of besides the dossier. */
export interface RecordMaterial {
  /** By address from the site's root: the pages of calls, and those that are no entry's own. */
  pages: ReadonlyMap<string, PageFacts>;
  /** The editor's notes, by the id of what each is about. */
  notes: ReadonlyMap<string, string>;
  /** The texts that spans count, by source. */
  texts: ReadonlyMap<string, string>;
}

/** Everything that search finds, in the order in which it is shown when nothing is looked for. */
export function makeRecords(dossier: Dossier, { pages, notes, texts }: RecordMaterial): SearchRecord[] {
  const index = indexDossier(dossier);
  const noteOn = (id: string) => notes.get(id) ?? '';
  const callPages = new Set(dossier.calls.map(({ id }) => `/calls/${id}/`));
  const others = new Map([...pages].filter(([address]) => !callPages.has(address)));
  return [
    ...dossier.calls.map((call) =>
      recordCall(index, call, pages.get(`/calls/${call.id}/`) ?? { ...NO_FACTS, heading: call.id }, noteOn(call.id)),
    ),
    ...dossier.themes.map(({ id, label, description, terms, calls }) =>
      plain(`/themes/${id}/`, label, [description, terms.join(', '), noteOn(id)], {
        kind: ['theme'],
        theme: [id],
        call: calls.map((call) => call.id),
      }),
    ),
    ...dossier.people.map(({ id, name, aliases, roles, description, side, calls }) =>
      plain(`/people/${id}/`, name, [description, aliases.join(', '), ...roles.map(({ title }) => title)], {
        kind: ['person'],
        person: [id],
        side: [side],
        call: calls,
      }),
    ),
    ...dossier.sources.map((source) => recordSource(index, source, texts.get(source.id) ?? '', noteOn(source.id))),
    ...[...others].map(([address, { heading, description }]) =>
      plain(address, heading, [description], { kind: ['page'] }),
    ),
  ];
}

const NO_FACTS: PageFacts = { heading: '', description: '', stroke: null };

function plain(
  url: string,
  title: string,
  about: (string | undefined)[],
  values: Partial<Record<Facet, (string | null)[]>>,
): SearchRecord {
  return {
    title,
    about: about.filter(Boolean).join(' … '),
    texts: [],
    entry: {
      url,
      date: { edtf: null, min: null, max: null },
      filters: knownValues(values),
      shared: {},
      passages: [],
    },
  };
}
