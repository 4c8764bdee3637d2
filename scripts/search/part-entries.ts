import { partOf, type SearchEntry, type SearchHead } from '../../src/schemas/search-index.ts';

/** More entries in a file than this, and a search for a rare word would load much that it does not need. */
const MOST = 256;

/** The entries in parts by the first digits of the hashes in their names, which spread evenly. */
export function partEntries(
  entries: readonly SearchEntry[],
): Pick<SearchHead, 'digits'> & { parts: Map<string, SearchEntry[]> } {
  const digits = Math.max(0, Math.ceil(Math.log(entries.length / MOST) / Math.log(16)));
  const parts = new Map<string, SearchEntry[]>();
  for (const entry of entries) {
    const part = partOf(entry.name, digits);
    const known = parts.get(part);
    if (known === undefined) parts.set(part, [entry]);
    else known.push(entry);
  }
  return { digits, parts };
}
