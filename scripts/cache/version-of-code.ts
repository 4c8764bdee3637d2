import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/**
 * A digest of the code in these files and folders, relative to the project, of the packages it uses and of the Node that runs it: what
 * was made by another version is not to be used. Tests and what they alone read do not count.
 */
export function versionOfCode(places: readonly string[]): string {
  const key = places.join('\0');
  const version = known.get(key) ?? digestOf(places);
  known.set(key, version);
  return version;
}

/** A process runs the code that it has loaded, whatever becomes of the files. */
const known = new Map<string, string>();

function digestOf(places: readonly string[]): string {
  const digest = createHash('sha256').update(process.version);
  for (const place of ['package-lock.json', ...places]) {
    for (const file of listCode(place)) digest.update(`${file}\0`).update(readFileSync(join(root, file)));
  }
  return digest.digest('hex');
}

function listCode(place: string): string[] {
  if (/\.\w+$/u.test(place)) return [place];
  return readdirSync(join(root, place), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.\w+$/u.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name).slice(root.length + 1))
    .filter((file) => !/[\\/]fixtures[\\/]/u.test(file))
    .sort();
}
