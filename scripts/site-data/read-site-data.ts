import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Dossier } from '../../src/schemas/dossier.ts';

/** The lists of a dossier that are read entry by entry. */
type List = 'sources' | 'calls' | 'themes' | 'people';
type Keep = { [Name in List]?: (entry: Dossier[Name][number]) => unknown };

/**
 * The data of a built site, `data/dossier.json`, as the same build wrote them from what it had checked. Each entry of a list is a line of
 * its own: lines are parsed one by one, since all of them may be longer than a string can be. Of entries that are not all needed,
 * `keep` says what is; the others stay as they are.
 */
export async function readSiteData(site: string, keep: Keep = {}): Promise<Dossier> {
  const bytes = await readFile(path.join(site, 'data/dossier.json'));
  const data: Record<string, unknown> = {};
  let list: unknown[] | null = null;
  let keepOf: (entry: never) => unknown = (entry) => entry;
  for (const line of linesOf(bytes)) {
    if (list !== null && line !== ']') list.push(keepOf(JSON.parse(line) as never));
    else if (list !== null) list = null;
    else {
      const [, key, value] = /^"(\w+)": (.+)$/su.exec(line) ?? [];
      if (key === undefined || value === undefined) continue;
      if (value === '[') {
        data[key] = list = [];
        keepOf = (keep as Record<string, typeof keepOf | undefined>)[key] ?? ((entry) => entry);
      } else data[key] = JSON.parse(value);
    }
  }
  return data as Dossier;
}

/** Without the commas at their ends. */
function* linesOf(bytes: Buffer): Generator<string> {
  for (let start = 0, end = bytes.indexOf(10); end !== -1; start = end + 1, end = bytes.indexOf(10, start)) {
    yield bytes.toString('utf8', start, bytes[end - 1] === 44 ? end - 1 : end);
  }
}
