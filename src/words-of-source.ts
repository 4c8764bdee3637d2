import { cutterOf } from './code-points.ts';
import { textOf } from './reading-text.ts';
import type { Source } from './schemas/source.ts';
import type { Range } from './schemas/span.ts';
import { addressOfWords } from './views/address-of-words.ts';
import { textFragmentsOf } from './views/text-fragments-of.ts';

/** What can be told of any stretch of a source's text. */
export interface WordsOfSource {
  /** Its letters. */
  cut: (range: Range) => string;
  /** Where the publisher's page has it; null where the source's address is not known. */
  publishedAt: (range: Range) => string | null;
}

const known = new WeakMap<Source, Promise<WordsOfSource>>();

/** The text of a source, read once for all the pages that cite it. */
export function wordsOfSource(source: Source): Promise<WordsOfSource> {
  const words = known.get(source) ?? read(source);
  known.set(source, words);
  return words;
}

async function read(source: Source): Promise<WordsOfSource> {
  const text = await textOf(source);
  const fragmentOf = textFragmentsOf(text);
  return {
    cut: cutterOf(text),
    publishedAt: (range) => (source.url === null ? null : addressOfWords(source.url, fragmentOf(range))),
  };
}
