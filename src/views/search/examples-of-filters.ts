import type { Dossier } from '../../schemas/dossier.ts';
import { writeAddress, type SearchState } from '../../search/address.ts';
import { nameCall } from '../calls/name-call.ts';
import type { SearchExample } from './search-example.ts';

/** Searches by filters, days and order; those for which the dossier has nothing are left out. */
export function examplesOfFilters(dossier: Dossier): SearchExample[] {
  return [calls, period, speaker, newest].flatMap((exampleOf) => exampleOf(dossier) ?? []);
}

function calls({ calls: all }: Dossier): SearchExample | null {
  if (all.length === 0) return null;
  return byFilters(
    'Without words',
    'Filters work by themselves. The number beside each is how much it would leave.',
    'Kind: Calls',
    { choice: { kind: ['call'] } },
    { label: plural(all.length, 'page') },
  );
}

function period({ calls: all }: Dossier): SearchExample | null {
  const year = all
    .map(({ date }) => date.max ?? date.min)
    .find((day) => day !== null)
    ?.slice(0, 4);
  if (year === undefined) return null;
  const count = all.filter(({ date: { min, max } }) => {
    const isDated = min !== null || max !== null;
    return isDated && (min ?? year) <= `${year}-12-31` && (max ?? `${year}-12-31`) >= `${year}-01-01`;
  }).length;
  return byFilters(
    'A time',
    'By the day of the call or of the text. An uncertain date counts when it may lie in that time; what has no date is left out.',
    `Kind: Calls, from ${year} to ${year}`,
    { choice: { kind: ['call'] }, from: year, to: year },
    { label: plural(count, 'page') },
  );
}

function speaker({ people, sources, sides }: Dossier): SearchExample | null {
  const principals = sides.flatMap((side) => side.principals);
  const counted = people
    .filter(({ id }) => principals.includes(id))
    .map(({ id, name }) => ({ id, name, count: passagesOf(id).size }));
  const most = counted.sort((a, b) => b.count - a.count)[0];
  if (most === undefined || most.count === 0) return null;
  return byFilters(
    'What one person says',
    'Among passages, the filter “Person” leaves those with words given as that person’s.',
    `Kind: Passages, person: ${most.name}`,
    { choice: { kind: ['passage'], person: [most.id] } },
    { label: plural(most.count, 'passage') },
  );

  function passagesOf(id: string): Set<string> {
    return new Set(
      sources.flatMap((source) =>
        source.quotations
          .filter((quotation) => quotation.speaker?.person === id)
          .map(({ passage }) => `${source.id} ${passage}`),
      ),
    );
  }
}

function newest(dossier: Dossier): SearchExample | null {
  const last = dossier.calls.filter(({ date }) => (date.max ?? date.min) !== null).at(-1);
  if (last === undefined) return null;
  return byFilters(
    'The newest first',
    'Results can be sorted by how well they answer, or by day.',
    'Kind: Calls, newest first',
    { choice: { kind: ['call'] }, order: 'newest' },
    { label: nameCall(dossier, last), path: `/calls/${last.id}/` },
  );
}

function byFilters(
  title: string,
  explanation: string,
  label: string,
  state: Partial<SearchState>,
  finds: SearchExample['finds'],
): SearchExample {
  return { title, explanation, label, address: writeAddress({ order: 'relevance', ...state }), finds };
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
