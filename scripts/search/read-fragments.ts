import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

/** What Pagefind made of a page. */
export interface Fragment {
  /** Its name for it, e.g. `en_2f5a1c0`. */
  name: string;
  /** The words, parted as Pagefind counts them. */
  content: string;
}

/** What Pagefind writes before the content of each of its files. */
const SIGNATURE = 'pagefind_dcd';
const fragment = z.object({ url: z.string(), content: z.string() });

/** What is in an index, by address. `files` are those of the index, as Pagefind gives them. */
export function readFragments(files: readonly { path: string; content: Uint8Array }[]): Map<string, Fragment> {
  const fragments = new Map<string, Fragment>();
  for (const file of files) {
    if (!file.path.endsWith('.pf_fragment')) continue;
    const bytes = isCompressed(file.content) ? gunzipSync(file.content) : Buffer.from(file.content);
    const { url, content } = fragment.parse(JSON.parse(bytes.toString('utf8').slice(SIGNATURE.length)));
    fragments.set(url, { name: path.basename(file.path, '.pf_fragment'), content });
  }
  return fragments;
}

function isCompressed(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
