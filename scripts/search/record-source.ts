import type { Source } from '../../src/schemas/source.ts';
import { stretchAt } from '../../src/schemas/stretch-at.ts';
import type { DossierIndex } from './index-dossier.ts';
import { knownValues } from './known-values.ts';
import type { SearchRecord } from './search-record.ts';

/** A source is found by its title and what is known of it; each passage by its own words, and by what is said in it. */
export function recordSource(index: DossierIndex, source: Source, text: string, note: string): SearchRecord {
  const { id, published, reliability, author } = source;
  const publisher = index.publishers.get(source.publisher ?? '');
  const letters = Array.from(text);
  const own = {
    side: [publisher?.speaksFor],
    publisher: [source.publisher],
    genre: [source.genre],
    reliability: [reliability.grade.toLowerCase()],
  };
  const cited = Map.groupBy(source.cited, ({ start }) => stretchAt(source.kept, start));
  const said = Map.groupBy(source.quotations, ({ passage }) => passage);
  return {
    title: source.title,
    about: [publisher?.name, author, source.note?.replaceAll(addresses, ''), note].filter(Boolean).join(' … '),
    texts: source.kept.map(({ start, end }) => letters.slice(start, end).join('').trim()),
    entry: {
      url: `/sources/${id}/`,
      date: { edtf: published.edtf, min: published.min, max: published.max },
      ...(publisher !== undefined && { by: publisher.name }),
      grade: reliability.label,
      filters: knownValues({
        ...own,
        kind: ['source'],
        theme: source.themes,
        person: source.people,
        call: source.calls,
        certainty: certaintiesOf(index, source.calls),
      }),
      shared: knownValues({ ...own, kind: ['passage'] }),
      passages: source.kept.map((passage, place) =>
        valuesOf(index, cited.get(place) ?? [], said.get(passage.id) ?? []),
      ),
    },
  };
}

/** With the brackets around them: their letters are no words. */
const addresses = /\s*\(?https?:\/\/[^\s)]+\)?/gu;

/** What the words of a passage are about, and who says them. */
function valuesOf(index: DossierIndex, cited: Source['cited'], said: Source['quotations']) {
  const speakers = said.map(({ speaker }) => speaker?.person ?? null);
  const calls = [...cited, ...said].flatMap((each) => each.calls);
  return knownValues({
    side: speakers.map((speaker) => index.people.get(speaker ?? '')?.side),
    theme: cited.flatMap(({ themes }) => themes),
    person: speakers,
    call: calls,
    certainty: certaintiesOf(index, calls),
  });
}

function certaintiesOf(index: DossierIndex, calls: readonly string[]): (string | null)[] {
  return calls.map((call) => index.calls.get(call)?.reliability.grade.toString() ?? null);
}
