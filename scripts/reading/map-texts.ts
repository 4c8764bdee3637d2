import type { Cache } from '../cache/cache.ts';
import type { ReadingBasis } from '../stages/read-text.ts';
import type { RawText } from '../stages/reading/raw-text.ts';
import { carryOver } from './carry-over.ts';
import { keyReadings } from './key-readings.ts';
import { runMap } from './run-map.ts';

interface MapOptions {
  cache?: Cache | undefined;
  /** As `runMap` takes it. */
  threadCount?: number | undefined;
  /** Is told how many are done. */
  onText?: (done: number) => void;
}

/**
 * What each text gives (`mapText`), in their order: from the cache where it was read before by the same rules, else read now, here and in
 * threads.
 */
export async function mapTexts(
  texts: readonly RawText[],
  basis: ReadingBasis,
  { cache, threadCount, onText = () => undefined }: MapOptions = {},
): Promise<Uint8Array[]> {
  const keyOf = cache && keyReadings(basis);
  const keys = texts.map((raw) => keyOf?.(raw) ?? '');
  const formerly = cache && carryOver(basis, cache);
  const known = texts.map((raw, index) => {
    const key = keys[index] ?? '';
    const bytes = cache?.get(key);
    if (bytes !== undefined) return bytes;
    const same = formerly?.(raw);
    if (same !== undefined) cache?.set(key, same);
    return same;
  });
  const unread = texts.filter((_, index) => known[index] === undefined);
  const made = await runMap(unread, basis, (done) => onText(texts.length - unread.length + done), threadCount);
  let next = 0;
  return known.map((bytes, index) => {
    if (bytes !== undefined) return bytes;
    const read = made[next++];
    if (read === undefined) throw new Error('A text was not read.');
    cache?.set(keys[index] ?? '', read);
    return read;
  });
}
