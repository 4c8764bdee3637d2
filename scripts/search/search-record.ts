import type { SearchEntry } from '../../src/schemas/search-index.ts';

/** A page as it goes into the index: its words, and what search shows and filters by. */
export interface SearchRecord {
  title: string;
  /** What else it is found by; empty for nothing. */
  about: string;
  /** The text of p1, p2, …; none but for a source. */
  texts: string[];
  /** What the index itself adds is left out. */
  entry: Omit<SearchEntry, 'name' | 'place' | 'starts'>;
}
