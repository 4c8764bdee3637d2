import { createHash } from 'node:crypto';
import type { Shown } from '../../../src/schemas/shown.ts';
import type { Source } from '../../../src/schemas/source.ts';
import type { Range } from '../../../src/schemas/span.ts';
import { countBelow } from '../assemble/count-below.ts';
import { utf16Offsets } from '../assemble/utf16-offsets.ts';
import type { CleanText } from '../clean-text.ts';
import type { WordsToWrite } from '../mdx/words-to-write.ts';
import { findWithheld } from './find-withheld.ts';
import { countWords, maskText } from './mask-text.ts';
import { placesOfQuotation } from './places-shown.ts';

/** What is left of a source and its text without the words that may not be shown. */
export class PartShown {
  readonly quotations: ReadonlySet<string>;
  readonly #text: CleanText;
  readonly #shown: Shown;
  readonly #withheld: readonly Range[];
  /** Where each of these ends. */
  readonly #ends: readonly number[];
  readonly #passages: Source['kept'];
  readonly #sha256: string;

  /** `places`: what is shown of the source, in code points; the stretches that hold any of it are shown whole. */
  constructor(source: Source, text: CleanText, extent: Shown['extent'], places: readonly Range[]) {
    const withheld = findWithheld(source, places);
    const letters = Array.from(text.text);
    this.#text = text;
    this.#withheld = withheld;
    this.#ends = withheld.map(({ end }) => end);
    this.#passages = source.kept;
    this.#shown = {
      extent,
      withheld: withheld.map(({ id }) => id),
      words: withheld.reduce((sum, { start, end }) => sum + countWords(letters.slice(start, end).join('')), 0),
    };
    this.#sha256 = createHash('sha256').update(maskText(text.text, withheld)).digest('hex');
    const isWhole = (range: Range) => !this.#hides(range);
    this.quotations = new Set(
      source.quotations.filter((each) => placesOfQuotation(each).every(isWhole)).map(({ id }) => id),
    );
  }

  /** The source without what is not shown; its opening words are no title unless they are shown. */
  source(source: Source): Source {
    const [opening] = source.kept;
    const isTitleShown = this.#text.title !== null || opening === undefined || !this.#hides(opening);
    const { id, formerIds, ...rest } = source;
    return {
      // In the schema's order: what is read again of a file stands in its head.
      id,
      ...(formerIds && { formerIds }),
      ...this.#files,
      shown: this.#shown,
      ...{ ...rest, ...this.#files },
      // Words that were taken out may not be shown where those that stayed may not.
      ...(source.earlier && { earlier: source.earlier.map((each) => ({ ...each, file: null, changes: null })) }),
      title: isTitleShown ? source.title : source.id,
      reliability: {
        ...source.reliability,
        notes: source.reliability.notes.map((note) => ({
          ...note,
          evidence: note.evidence.filter((span) => !this.#hides(span)),
        })),
      },
      dates: source.dates.filter((date) => !this.#hides(date)),
      quotations: source.quotations.filter((quotation) => this.quotations.has(quotation.id)),
    };
  }

  /** The text with a notice in place of each stretch that is not shown. UTF-16 offsets of that text. */
  text(): WordsToWrite['text'] {
    const text = maskText(this.#text.text, this.#withheld);
    const toUtf16 = utf16Offsets(text);
    const kept = this.#passages.map((each) => ({ ...each, start: toUtf16(each.start), end: toUtf16(each.end) }));
    return { id: this.#text.id, ...this.#files, text, kept };
  }

  /** Spans count a file of its own, made from the one as received. */
  get #files(): Required<Pick<CleanText, 'file' | 'sha256' | 'original'>> {
    const { id, file, sha256, original } = this.#text;
    return { file: `sources/${id}.txt`, sha256: this.#sha256, original: original ?? { file, sha256 } };
  }

  #hides({ start, end }: Range): boolean {
    const next = this.#withheld[countBelow(this.#ends, start + 1)];
    return next !== undefined && next.start < end;
  }
}
