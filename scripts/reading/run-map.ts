import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { mapText } from '../stages/map-text.ts';
import { makeReadingRules, type ReadingBasis } from '../stages/read-text.ts';
import type { RawText } from '../stages/reading/raw-text.ts';
import { ReadingThread } from './reading-thread.ts';

/** A thread takes about as long to start as so many letters take to be read. */
const LETTERS_WORTH_A_THREAD = 500_000;
/** Each thread takes memory of its own. */
const MOST_THREADS = 3;
/** How many letters are read before the results of threads are looked at: some 20 milliseconds. */
const LETTERS_AT_ONCE = 20_000;

/** Some texts, by their places in the list. */
interface Batch {
  places: number[];
  texts: RawText[];
}

/**
 * What each text gives (`mapText`), in their order, whoever reads them: this thread and, where there is much to read and a core for it,
 * others. `onText` is told how many are done.
 */
export async function runMap(
  texts: readonly RawText[],
  basis: ReadingBasis,
  onText: (done: number) => void,
  threadCount = threadsFor(texts),
): Promise<Uint8Array[]> {
  if (texts.length === 0) return [];
  const results = new Array<Uint8Array>(texts.length);
  const batches = splitIntoBatches(texts);
  let done = 0;
  const readWith = async (read: (texts: RawText[]) => Promise<Uint8Array[]>): Promise<void> => {
    for (const { places, texts: own } of batches) {
      const made = await read(own);
      for (const [index, place] of places.entries()) results[place] = made[index] ?? new Uint8Array();
      done += places.length;
      onText(done);
    }
  };
  const threads = Array.from({ length: threadCount }, () => new ReadingThread(basis));
  try {
    await Promise.all([readWith(readerHere(basis)), ...threads.map((thread) => readWith((own) => thread.read(own)))]);
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
  return results;
}

/** Reads in this thread, and then looks at what else waits, such as results and Ctrl-C. */
function readerHere(basis: ReadingBasis): (texts: RawText[]) => Promise<Uint8Array[]> {
  const rules = makeReadingRules(basis);
  return async (texts) => {
    const made = texts.map((raw) => mapText(raw, rules));
    await setImmediate();
    return made;
  };
}

function threadsFor(texts: readonly RawText[]): number {
  const letters = texts.reduce((sum, { text }) => sum + text.length, 0);
  return Math.min(MOST_THREADS, availableParallelism() - 1, Math.floor(letters / LETTERS_WORTH_A_THREAD));
}

/** One after another, each to whoever asks first. */
function splitIntoBatches(texts: readonly RawText[]): Iterable<Batch> {
  let next = 0;
  const take = (): Batch | null => {
    const batch: Batch = { places: [], texts: [] };
    for (let letters = 0; letters < LETTERS_AT_ONCE; next++) {
      const raw = texts[next];
      if (raw === undefined) break;
      batch.places.push(next);
      batch.texts.push(raw);
      letters += raw.text.length;
    }
    return batch.texts.length === 0 ? null : batch;
  };
  return {
    *[Symbol.iterator]() {
      for (let batch = take(); batch !== null; batch = take()) yield batch;
    },
  };
}
