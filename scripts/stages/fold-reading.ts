import type { CleanText } from './clean-text.ts';
import type { CallMention } from './find-calls.ts';
import { fold, unfold, type Folded } from './fold.ts';
import type { TextReading } from './read-text.ts';
import { rememberLast } from './remember-last.ts';

/**
 * The same reading in a fraction of the memory, so that a hundred megabytes of texts can be read before the first file is written. Its
 * lists are held as bytes, its words wherever `words` has them, and both are made anew when they are asked for: take them once, outside
 * of loops over readings.
 */
export function foldReading(reading: TextReading, words: { readonly text: string }): TextReading {
  return new FoldedReading(reading, words);
}

type Told = { themes: TextReading['themes']; statements: CallMention['statements'][] };
type Marks = Pick<TextReading, 'people' | 'dates' | 'signals'>;
type Passages = Pick<CleanText, 'kept' | 'removed'>;

class FoldedReading implements TextReading {
  readonly text: CleanText;
  readonly publisher: TextReading['publisher'];
  readonly published: TextReading['published'];
  readonly decided: TextReading['decided'];
  readonly genre: TextReading['genre'];
  readonly calls: TextReading['calls'];
  readonly #told: Folded<Told>;
  readonly #quotations: Folded<TextReading['quotations']>;
  readonly #marks: Folded<Marks>;

  constructor(reading: TextReading, words: { readonly text: string }) {
    const { text, publisher, published, decided, genre, themes, calls, people, dates, quotations, signals } = reading;
    this.text = text instanceof FoldedText ? text : new FoldedText(text, words);
    this.publisher = publisher;
    this.published = copyOf(published);
    this.decided = decided;
    this.genre = genre;
    const told = fold<Told>({ themes, statements: calls.map(({ statements }) => statements) });
    this.calls = calls.map((call, index) => new FoldedCall(call, told, index));
    this.#told = told;
    this.#quotations = fold(quotations);
    this.#marks = fold<Marks>({ people, dates, signals });
  }

  get themes() {
    return toldOf(this.#told).themes;
  }
  get quotations() {
    return quotationsOf(this.#quotations);
  }
  get people() {
    return marksOf(this.#marks).people;
  }
  get dates() {
    return marksOf(this.#marks).dates;
  }
  get signals() {
    return marksOf(this.#marks).signals;
  }
}

class FoldedText implements CleanText {
  readonly id: string;
  readonly file: string;
  readonly sha256: string;
  readonly metadata: CleanText['metadata'];
  declare readonly original?: { file: string; sha256: string };
  readonly head: CleanText['head'];
  readonly title: CleanText['title'];
  readonly author: CleanText['author'];
  /** Only the cleaning asks what the mark-up set apart. */
  readonly blocks = null;
  readonly #words: { readonly text: string };
  readonly #passages: Folded<Passages>;

  constructor(text: CleanText, words: { readonly text: string }) {
    const { id, file, sha256, original, metadata, head, kept, removed, title, author } = text;
    this.id = id;
    this.file = file;
    this.sha256 = sha256;
    this.metadata = metadata;
    if (original) this.original = original;
    this.head = copyOf(head);
    this.title = copyOf(title);
    this.author = copyOf(author);
    this.#words = words;
    this.#passages = fold<Passages>({ kept, removed });
  }

  get text() {
    return wordsOf(this.#words);
  }
  get kept() {
    return passagesOf(this.#passages).kept;
  }
  get removed() {
    return passagesOf(this.#passages).removed;
  }
}

class FoldedCall implements CallMention {
  readonly participants: string[];
  readonly date: CallMention['date'];
  readonly clockMinutes: number | null;
  readonly tense: CallMention['tense'];
  readonly evidence: CallMention['evidence'];
  readonly quotations: string[];
  readonly #told: Folded<Told>;
  readonly #index: number;

  constructor(
    { participants, date, clockMinutes, tense, evidence, quotations }: CallMention,
    told: Folded<Told>,
    index: number,
  ) {
    this.participants = participants;
    this.date = copyOf(date);
    this.clockMinutes = clockMinutes;
    this.tense = tense;
    this.evidence = evidence;
    this.quotations = quotations;
    this.#told = told;
    this.#index = index;
  }

  get statements() {
    return toldOf(this.#told).statements[this.#index] ?? [];
  }
}

/** A copy without shared strings: a string cut from a text holds all of that text in memory. */
function copyOf<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/** How many readings stay unfolded: those that tell of one call are asked for in turn, each for several lists. */
const MOST_OPEN = 16;

const wordsOf = rememberLast(MOST_OPEN, ({ text }: { readonly text: string }) => text);
const passagesOf = rememberLast(MOST_OPEN, unfold<Passages>);
const toldOf = rememberLast(MOST_OPEN, unfold<Told>);
const quotationsOf = rememberLast(MOST_OPEN, unfold<TextReading['quotations']>);
const marksOf = rememberLast(MOST_OPEN, unfold<Marks>);
