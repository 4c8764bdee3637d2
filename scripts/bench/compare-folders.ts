import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** The files, in order, that only one of two folders has, or that differ in any byte. */
export async function compareFolders(one: string, other: string): Promise<string[]> {
  const [mine, theirs] = [await filesIn(one), await filesIn(other)];
  const differing = [...mine].filter((file) => !theirs.has(file)).concat([...theirs].filter((file) => !mine.has(file)));
  for (const file of mine) {
    if (!theirs.has(file)) continue;
    const [here, there] = await Promise.all([readFile(join(one, file)), readFile(join(other, file))]);
    if (!here.equals(there)) differing.push(file);
  }
  return differing.sort();
}

async function filesIn(folder: string): Promise<Set<string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Set(files.map(({ parentPath, name }) => relative(folder, join(parentPath, name))));
}
