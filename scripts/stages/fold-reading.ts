import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { CleanText } from './clean-text.ts';
import type { Statement } from './calls/statement.ts';
import type { TextReading } from './read-text.ts';

/** What of a reading is held as bytes. */
interface Parts
  extends Pick<TextReading, 'people' | 'dates' | 'quotations' | 'signals'>, Pick<CleanText, 'kept' | 'removed'> {
  /** Those of each call. */
  statements: Statement[][];
}

/**
 * The same reading in a tenth of the memory, so that a hundred megabytes of texts can be read before the first file is written. Its
 * long lists are held as bytes, its words wherever `words` has them, and both are made anew when they are asked for: take them
 * once, outside of loops.
 */
export function foldReading(reading: TextReading, words: { readonly text: string }): TextReading {
  const { text, themes, calls, people, dates, quotations, signals, ...head } = reading;
  const { kept, removed, text: _words, blocks: _blocks, ...textHead } = text;
  const statements = calls.map((call) => call.statements);
  const unfold = hold<Parts>({ people, dates, quotations, signals, kept, removed, statements });
  const partsOf = () => lastParts.get(unfold);
  const decode = () => words.text;
  return {
    ...copyOf(head),
    themes,
    text: {
      ...copyOf(textHead),
      // Only the cleaning asks what the mark-up set apart.
      blocks: null,
      get text() {
        return lastWords.get(decode);
      },
      get kept() {
        return partsOf().kept;
      },
      get removed() {
        return partsOf().removed;
      },
    },
    calls: calls.map(({ statements: _own, ...mention }, index) => ({
      ...copyOf(mention),
      get statements() {
        return partsOf().statements[index] ?? [];
      },
    })),
    get people() {
      return partsOf().people;
    },
    get dates() {
      return partsOf().dates;
    },
    get quotations() {
      return partsOf().quotations;
    },
    get signals() {
      return partsOf().signals;
    },
  };
}

/** A copy without shared strings: a string cut from a text holds all of that text in memory. */
function copyOf<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

function hold<T>(value: T): () => T {
  // A copy of its own: what the compressor gives is a small part of a buffer that is many times larger.
  const bytes = new Uint8Array(deflateRawSync(JSON.stringify(value), { level: 1 }));
  return () => JSON.parse(inflateRawSync(bytes).toString()) as T;
}

/** Stages go from reading to reading, so that the last thing made is what is asked for next. */
class LastMade<T> {
  #make: (() => T) | null = null;
  #made: T | null = null;

  get(make: () => T): T {
    if (this.#made === null || this.#make !== make) {
      this.#made = make();
      this.#make = make;
    }
    return this.#made;
  }
}

const lastParts = new LastMade<Parts>();
const lastWords = new LastMade<string>();
