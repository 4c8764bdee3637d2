import type { Hit } from './find-hits.ts';

/** The orders that a reader can choose, with their names. */
export const ORDERS = { relevance: 'Relevance', newest: 'Newest first', oldest: 'Oldest first' } as const;
export type Order = keyof typeof ORDERS;

/** The hits in an order; what has no date stands last, what is alike as the dossier has it. */
export function sortHits(hits: readonly Hit[], order: Order): Hit[] {
  const inDossier = (a: Hit, b: Hit) => a.entry.place - b.entry.place || a.passage - b.passage;
  return [...hits].sort(
    (a, b) => (order === 'relevance' ? b.score - a.score : compareDays(a, b, order)) || inDossier(a, b),
  );
}

/** By the last day that a date allows, as calls are listed. */
function compareDays(a: Hit, b: Hit, order: 'newest' | 'oldest'): number {
  const [one, other] = [dayOf(a), dayOf(b)];
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other === (order === 'oldest') ? -1 : 1;
}

function dayOf({ entry: { date } }: Hit): string | null {
  return date.max ?? date.min;
}
