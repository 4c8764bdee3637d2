import { cutterOf } from './code-points.ts';
import { textOf } from './reading-text.ts';
import { wholeEntry } from './reads/watched.ts';
import type { Source } from './schemas/source.ts';
import type { Range } from './schemas/span.ts';
import { addressOfWords } from './views/words/address-of-words.ts';
import { textFragmentsOf } from './views/words/text-fragments-of.ts';

/** What can be told of any stretch of a source's text. */
export interface WordsOfSource {
  /** Its letters. */
  cut: (range: Range) => string;
  /** Where the publisher's page has it; null where the source's address is not known. */
  publishedAt: (range: Range) => string | null;
}

const known = new WeakMap<Source, Promise<WordsOfSource>>();

/** The text of a source, read once for all the pages that cite it. */
export function wordsOfSource(given: Source): Promise<WordsOfSource> {
  const source = wholeEntry(given);
  const words = known.get(source) ?? read(source);
  known.set(source, words);
  return words;
}

async function read(source: Source): Promise<WordsOfSource> {
  return wordsIn(await textOf(source), source);
}

/** The same of a text that was read already. */
export function wordsIn(text: string, { url }: Pick<Source, 'url'>): WordsOfSource {
  const fragmentOf = textFragmentsOf(text);
  const addresses = new Map<string, string>();
  return {
    cut: cutterOf(text),
    publishedAt: (range) => {
      if (url === null) return null;
      const key = `${range.start}-${range.end}`;
      // To tell words from all others of a text takes its time, and many pages cite the same.
      const address = addresses.get(key) ?? addressOfWords(url, fragmentOf(range));
      addresses.set(key, address);
      return address;
    },
  };
}
