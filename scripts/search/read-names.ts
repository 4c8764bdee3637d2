import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

/** What Pagefind writes before the content of each of its files. */
const SIGNATURE = 'pagefind_dcd';
const fragment = z.object({ url: z.string() });

/** Pagefind's names for what is in a written index, by address. */
export async function readNames(index: string): Promise<Map<string, string>> {
  const folder = path.join(index, 'fragment');
  const names = new Map<string, string>();
  for (const file of await readdir(folder)) {
    const bytes = await readFile(path.join(folder, file));
    const text = (isCompressed(bytes) ? gunzipSync(bytes) : bytes).toString('utf8').slice(SIGNATURE.length);
    names.set(fragment.parse(JSON.parse(text)).url, path.basename(file, '.pf_fragment'));
  }
  return names;
}

function isCompressed(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
