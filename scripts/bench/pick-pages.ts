import { readdir, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** Folders whose pages are all of one kind. */
const collections = /^(?:calls|themes|people|sources|years)\//u;

/** The largest page of each kind in a built site, as addresses relative to it (`calls/2025-06-14/`), in order. */
export async function pickPages(site: string): Promise<string[]> {
  const files = (await readdir(site, { recursive: true })).filter((file) => file.endsWith('.html'));
  const largest = new Map<string, { file: string; bytes: number }>();
  for (const name of files.sort()) {
    const file = name.replaceAll(sep, '/');
    const { size: bytes } = await stat(join(site, name));
    const kind = collections.test(file) ? file.replace(/\/[^/]+(?=\/)/gu, '/*') : file;
    if (bytes > (largest.get(kind)?.bytes ?? 0)) largest.set(kind, { file, bytes });
  }
  return [...largest.values()].map(({ file }) => file.replace(/(?<=^|\/)index\.html$/u, ''));
}
