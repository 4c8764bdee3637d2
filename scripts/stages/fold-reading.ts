import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { TextReading } from './read-text.ts';

/**
 * The same reading in a fraction of the memory, so that a hundred megabytes of texts can be read before the first file is written. Its
 * longest lists are held as bytes, its words wherever `words` has them, and both are made anew when they are asked for: take them
 * once, outside of loops over readings.
 */
export function foldReading(reading: TextReading, words: { readonly text: string }): TextReading {
  const { text, publisher, published, decided, genre, themes, calls, people, dates, quotations, signals } = reading;
  const { id, file, sha256, original, metadata, head, kept, removed, title, author } = text;
  const wordsOf = lastWords.of(() => words.text);
  const quotationsOf = lastQuotations.of(fold(quotations));
  const statementsOf = lastStatements.of(fold(calls.map(({ statements }) => statements)));
  const marksOf = lastMarks.of(fold({ people, dates, signals }));
  return {
    ...copyOf({ publisher, published, decided, genre }),
    themes,
    text: {
      ...copyOf({ id, file, sha256, metadata, head, kept, removed, title, author }),
      ...(original && { original }),
      // Only the cleaning asks what the mark-up set apart.
      blocks: null,
      get text() {
        return wordsOf();
      },
    },
    calls: calls.map((call, index) => ({
      ...copyOf({ ...call, statements: [] }),
      get statements() {
        return statementsOf()[index] ?? [];
      },
    })),
    get people() {
      return marksOf().people;
    },
    get dates() {
      return marksOf().dates;
    },
    get quotations() {
      return quotationsOf();
    },
    get signals() {
      return marksOf().signals;
    },
  };
}

/** A copy without shared strings: a string cut from a text holds all of that text in memory. */
function copyOf<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

function fold<T>(value: T): () => T {
  // A copy of its own: what the compressor gives is a small part of a buffer that is many times larger.
  const bytes = new Uint8Array(deflateRawSync(JSON.stringify(value), { level: 1 }));
  return () => JSON.parse(inflateRawSync(bytes).toString()) as T;
}

/** Remembers what was made last: stages go from reading to reading, and ask for the lists of one several times. */
class LastMade<T> {
  #make: (() => T) | null = null;
  #made: T | null = null;

  of(make: () => T): () => T {
    return () => {
      if (this.#made === null || this.#make !== make) {
        this.#made = make();
        this.#make = make;
      }
      return this.#made;
    };
  }
}

const lastWords = new LastMade<string>();
const lastQuotations = new LastMade<TextReading['quotations']>();
const lastStatements = new LastMade<TextReading['calls'][number]['statements'][]>();
const lastMarks = new LastMade<Pick<TextReading, 'people' | 'dates' | 'signals'>>();
