import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Dossier } from '../../src/schemas/dossier.ts';

/** The lists of a dossier that are read entry by entry. */
type List = 'sources' | 'calls' | 'themes' | 'people';
type Keep = { [Name in List]?: ((entry: Dossier[Name][number]) => unknown) | null };
/** One of them, whatever its list. */
type KeepOf = ((entry: never) => unknown) | null;

/**
 * The data of a built site, `data/dossier.json`, as the same build wrote them from what it had checked. Each entry of a list is a line of
 * its own: lines are parsed one by one, since all of them may be longer than a string can be. Of entries that are not all needed,
 * `keep` says what is, or null for a list that is left empty; the others stay as they are.
 */
export async function readSiteData(site: string, keep: Keep = {}): Promise<Dossier> {
  const bytes = await readFile(path.join(site, 'data/dossier.json'));
  const data: Record<string, unknown> = {};
  let list: unknown[] | null = null;
  let keepOf: KeepOf = null;
  for (const { start, end } of linesOf(bytes)) {
    if (list !== null && bytes[start] !== CLOSING) {
      if (keepOf !== null) list.push(keepOf(JSON.parse(bytes.toString('utf8', start, end)) as never));
    } else if (list !== null) list = null;
    else {
      const [, key, value] = /^"(\w+)": (.+)$/su.exec(bytes.toString('utf8', start, end)) ?? [];
      if (key === undefined || value === undefined) continue;
      if (value === '[') {
        data[key] = list = [];
        const given = (keep as Record<string, KeepOf | undefined>)[key];
        keepOf = given === undefined ? (entry: unknown) => entry : given;
      } else data[key] = JSON.parse(value);
    }
  }
  return data as Dossier;
}

/** Where the lines are, without the commas at their ends. */
function* linesOf(bytes: Buffer): Generator<{ start: number; end: number }> {
  for (let start = 0, end = bytes.indexOf(10); end !== -1; start = end + 1, end = bytes.indexOf(10, start)) {
    yield { start, end: bytes[end - 1] === 44 ? end - 1 : end };
  }
}

/** `]`, with which no entry begins. */
const CLOSING = 93;
