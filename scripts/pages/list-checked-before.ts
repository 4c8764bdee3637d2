import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseRead } from '../../src/schemas/name-read.ts';
import { readPage } from '../checks/site/read-page.ts';
import { listFiles } from '../hosting/list-files.ts';

/** A site that is there and was checked, and the one that will replace it. */
interface Replacement {
  last: string;
  next: string;
  /** The path that it is served under, from slash to slash. */
  base: string;
  /** The files that are the same in both. */
  unchanged: ReadonlySet<string>;
  /** The pages among them that read what goes by such a name. */
  readersOf: (isRead: (name: string) => boolean) => string[];
}

/**
 * The pages of `next` that are the same as in `last`, and about which nothing else has changed that a rule asks for: each file that was
 * there still is; no id is gone that the page links to; and no text is another that it reads.
 */
export async function listCheckedBefore({ last, next, base, unchanged, readersOf }: Replacement): Promise<string[]> {
  if (unchanged.size === 0) return [];
  const [before, now] = [await listSite(last), await listSite(next)];
  if (!before.isSubsetOf(now)) return [];
  const changed = [...now].filter((file) => !unchanged.has(file) && before.has(file));
  const gone = new Set<string>();
  for (const file of changed.filter(isPage)) {
    const [had, has] = [await idsIn(join(last, file)), await idsIn(join(next, file))];
    for (const id of had.difference(has)) gone.add(`${base}${file.replace(/index\.html$/u, '')}#${id}`);
  }
  if ([...gone].some((address) => !PLAIN.test(address))) return [];
  const texts = changed.filter((file) => TEXT.test(file)).map((file) => basename(file).replace(TEXT_ENDING, ''));
  if (texts.some((id) => !now.has(`sources/${id}/index.html`))) return [];
  const ids = new Set(texts);
  const readers = new Set(readersOf((name) => isOfSource(name, ids)));
  const pages = [...unchanged].filter((file) => isPage(file) && !readers.has(file));
  if (gone.size === 0) return pages;
  const held: string[] = [];
  for (const file of pages) if (!leadsTo(await readFile(join(next, file), 'utf8'), gone)) held.push(file);
  return held;
}

/** An address that is written in a page as it is. */
const PLAIN = /^[\w./-]*#[\w-]+$/u;

/** Whether a page links to any of these addresses, or in a way that does not show whether it does. */
function leadsTo(html: string, addresses: ReadonlySet<string>): boolean {
  for (const [, address = ''] of html.matchAll(/href="([^"]+#[^"]*)"/gu)) {
    const path = address.replace(/^https?:\/\/[^/]+/u, '');
    if (addresses.has(path) || !path.startsWith('/')) return true;
  }
  return false;
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
