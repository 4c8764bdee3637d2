import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { readCssReferences } from './read-css-references.ts';
import { readPage } from './read-page.ts';
import { readSourceTexts } from './read-source-texts.ts';
import type { Page, Site, Style } from './site.ts';

/** Lists a built site, without its pages: they are read one by one, since there may be more of them than memory holds. */
export async function readSite({ folder, base, origin }: Pick<Site, 'folder' | 'base' | 'origin'>): Promise<Site> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
  const styles: Style[] = [];
  for (const file of files.filter((each) => each.endsWith('.css'))) {
    styles.push({ file, references: readCssReferences(await readFile(join(folder, file), 'utf8'), 0) });
  }
  const names = new Set(files);
  return { folder, base, origin, files: names, pages: new Map(), styles, texts: await readSourceTexts(folder, names) };
}

/** The files of a site's pages in the order of their names. */
export function pagesOf({ files }: Site): string[] {
  return [...files].filter((file) => file.endsWith('.html'));
}

/** A page of a site. */
export async function readPageOf({ folder }: Site, file: string): Promise<Page> {
  return readPage(file, await readFile(join(folder, file), 'utf8'));
}
