import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import { openCache } from '../cache/open-cache.ts';
import { versionOfCode } from '../cache/version-of-code.ts';
import { indexWords, type RecordWords, type WordIndex } from './index-words.ts';

/** The same as `indexWords`, as it was made of the same records before. Pagefind adds nothing to an index that it has made. */
export async function rememberWords(
  dossier: string,
  records: readonly RecordWords[],
  language: string,
): Promise<WordIndex> {
  const cache = openCache(dossier, 'words');
  try {
    const digest = createHash('sha256')
      .update(versionOfCode(['scripts/search', 'src/schemas']))
      .update(language);
    for (const record of records) digest.update(JSON.stringify([record.url, record.pieces]));
    const key = digest.digest('hex');
    const bytes = cache.get(key);
    if (bytes !== undefined) return deserialize(bytes) as WordIndex;
    const index = await indexWords(records, language);
    cache.set(key, serialize(index));
    cache.save();
    return index;
  } finally {
    cache.close();
  }
}
