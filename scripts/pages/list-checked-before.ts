import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseRead } from '../../src/schemas/name-read.ts';
import { readPage } from '../checks/site/read-page.ts';
import { listFiles } from '../hosting/list-files.ts';

/** A site that is there and was checked, and the one that will replace it. */
interface Replacement {
  last: string;
  next: string;
  /** The files that are the same in both. */
  unchanged: ReadonlySet<string>;
  /** The pages among them that read what goes by such a name. */
  readersOf: (isRead: (name: string) => boolean) => string[];
}

/**
 * The pages of `next` that are the same as in `last`, and about which nothing else has changed that a rule asks for: each file that was
 * there still is; no page lacks an id that it had; and no text is another that the page reads.
 */
export async function listCheckedBefore({ last, next, unchanged, readersOf }: Replacement): Promise<string[]> {
  if (unchanged.size === 0) return [];
  const [before, now] = [await listSite(last), await listSite(next)];
  if (!before.isSubsetOf(now)) return [];
  const changed = [...now].filter((file) => !unchanged.has(file) && before.has(file));
  for (const file of changed.filter(isPage)) {
    const [had, has] = [await idsIn(join(last, file)), await idsIn(join(next, file))];
    if (!had.isSubsetOf(has)) return [];
  }
  const texts = changed.filter((file) => TEXT.test(file)).map((file) => basename(file).replace(TEXT_ENDING, ''));
  if (texts.some((id) => !now.has(`sources/${id}/index.html`))) return [];
  const ids = new Set(texts);
  const readers = new Set(readersOf((name) => isOfSource(name, ids)));
  return [...unchanged].filter((file) => isPage(file) && !readers.has(file));
}

/** A text that spans count or that was received, as the site offers it; its source bears its name. */
const TEXT = /^data\/(?:raw|sources)\//u;
const TEXT_ENDING = /(?:\.(?:html|md))?\.txt$/u;

function isOfSource(name: string, ids: ReadonlySet<string>): boolean {
  const read = parseRead(name);
  return (read.kind === 'entry' || read.kind === 'field') && read.list === 'sources' && ids.has(read.id);
}

function isPage(file: string): boolean {
  return file.endsWith('.html');
}

/** Without what is made after the pages. */
async function listSite(folder: string): Promise<ReadonlySet<string>> {
  const files = await listFiles(folder);
  return new Set(files.filter((file) => !file.startsWith('pagefind/') && !/\.(?:br|gz)$/u.test(file)));
}

async function idsIn(file: string): Promise<ReadonlySet<string>> {
  return new Set(readPage(basename(file), await readFile(file, 'utf8')).ids.keys());
}
