import type { Call } from '../../src/schemas/call.ts';
import type { DossierIndex } from './index-dossier.ts';
import { knownValues } from './known-values.ts';
import type { PageFacts } from './read-page.ts';
import type { SearchRecord } from './search-record.ts';

/**
 * A call is found by its day, its parties, its themes, all words that speak of it, and what the editor says of it. Its
 * page has more (the same words by speaker, the site's own labels), which would be found twice or say nothing.
 */
export function recordCall(
  index: DossierIndex,
  call: Call,
  { heading, stroke }: PageFacts,
  note: string,
): SearchRecord {
  const { id, participants, themes, claims, confirmation, reliability, date } = call;
  const sources = call.sources.flatMap((each) => index.sources.get(each.id) ?? []);
  const labels = [
    ...participants.map((who) => index.people.get(who)?.name ?? who),
    ...themes.map((theme) => index.themes.get(theme.id)?.label ?? theme.id),
  ];
  const words = withoutParts([...claims.map(({ evidence }) => evidence.exact), ...wordsAbout(index, call)]);
  const reasons = call.determinations.map((each) => index.determinations.get(each)?.reason ?? '');
  return {
    title: heading,
    about: [...words, ...reasons, note, labels.join(', ')].filter((text) => text !== '').join(' … '),
    texts: [],
    entry: {
      url: `/calls/${id}/`,
      date: { edtf: date.edtf, min: date.min, max: date.max },
      grade: reliability.label,
      ...(stroke !== null && { stroke }),
      filters: knownValues({
        kind: ['call'],
        side: Object.keys(confirmation).filter((side) => confirmation[side] !== 'silent'),
        theme: themes.map((theme) => theme.id),
        person: [...participants, ...claims.map(({ saidBy }) => saidBy)],
        call: [id],
        publisher: sources.map(({ publisher }) => publisher),
        genre: sources.map(({ genre }) => genre),
        certainty: [String(reliability.grade)],
      }),
      shared: {},
      passages: [],
    },
  };
}

function wordsAbout(index: DossierIndex, { quotations }: Call): string[] {
  return quotations.flatMap(({ source, id }) => {
    const quotation = index.sources.get(source)?.quotations.find((each) => each.id === id);
    return quotation?.exact ?? [];
  });
}

/** Each text once, in order; one that stands within another is left out. */
function withoutParts(texts: readonly string[]): string[] {
  const each = [...new Set(texts)];
  return each.filter((text) => !each.some((other) => other !== text && other.includes(text)));
}
