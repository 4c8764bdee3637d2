import type { SearchEntry } from '../schemas/search-index.ts';

/** Which of a page's words stand in the page's own part (0) and which in each of its passages. */
export function splitPlaces({ starts }: Pick<SearchEntry, 'starts'>, places: readonly number[]): Map<number, number[]> {
  const [, ...passages] = starts;
  return Map.groupBy(places, (place) => {
    const next = passages.findIndex((start) => start > place);
    return next === -1 ? passages.length : next;
  });
}
