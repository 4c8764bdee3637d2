import type { Source } from '../../schemas/source.ts';
import type { YearOfCalls } from '../calls/calls-by-year.ts';

/** Things that belong to texts, by the last year in which each can have been published, in the order given; undated ones last. */
export function textsByYear<Item>(items: readonly Item[], sourceOf: (item: Item) => Source): YearOfCalls<Item>[] {
  const years = Map.groupBy(items, (item) => {
    const { max, min } = sourceOf(item).published;
    return (max ?? min)?.slice(0, 4) ?? UNDATED;
  });
  return [...years]
    .map(([id, group]) => ({ id, label: id === UNDATED ? 'Undated' : id, items: group }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** After every year, as letters stand after digits. */
const UNDATED = 'undated';
