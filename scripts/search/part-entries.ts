import { partOf } from '../../src/schemas/search-format.ts';
import type { SearchEntry } from '../../src/schemas/search-index.ts';

/** With more entries in a file, a search for a rare word would load much that it does not need; with fewer, many files. */
const PER_PART = 128;

/** The entries in parts by the hashes in their names; as many parts as are needed, and one where there is nothing. */
export function partEntries(entries: readonly SearchEntry[]): SearchEntry[][] {
  const count = Math.max(1, Math.ceil(entries.length / PER_PART));
  const parts = Map.groupBy(entries, ({ name }) => partOf(name, count));
  return Array.from({ length: count }, (_, part) => parts.get(part) ?? []);
}
