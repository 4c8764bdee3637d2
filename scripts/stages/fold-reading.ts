import type { CleanText } from './clean-text.ts';
import type { CallMention } from './find-calls.ts';
import { foldRanges, unfoldRanges, type FoldedRanges } from './fold-ranges.ts';
import { fold, unfold, type Folded } from './fold.ts';
import { dateOfRow, dateRow, type DateRow } from './folding/date-row.ts';
import { quotationOfRow, quotationRow, type QuotationRow } from './folding/quotation-row.ts';
import { toldOfRows, toldRows, type ToldRows } from './folding/told-rows.ts';
import type { TextReading } from './read-text.ts';
import { rememberLast } from './remember-last.ts';

/**
 * The same reading in a fraction of the memory, so that a hundred megabytes of texts can be read before the first file is written. Its
 * lists are held as bytes or numbers, its words wherever `words` has them: once, whatever quotes or names them. All are made anew when
 * they are asked for: take them once, outside of loops over readings.
 */
export function foldReading(reading: TextReading, words: Words): TextReading {
  return new FoldedReading(reading, words);
}

type By = TextReading['people'][number]['by'];
type Kind = CleanText['kept'][number]['kind'];

interface Words {
  readonly text: string;
}

/** A list without the letters that stand in its text, and that text. */
interface Unlettered<Rows> {
  rows: Folded<Rows>;
  words: Words;
}

class FoldedReading implements TextReading {
  readonly text: CleanText;
  readonly publisher: TextReading['publisher'];
  readonly published: TextReading['published'];
  readonly decided: TextReading['decided'];
  readonly genre: TextReading['genre'];
  readonly calls: TextReading['calls'];
  readonly #themes: FoldedRanges<string>;
  readonly #people: FoldedRanges<By>;
  readonly #quotations: Unlettered<QuotationRow[]>;
  readonly #dates: Unlettered<DateRow[]>;
  readonly #signals: Folded<TextReading['signals']>;

  constructor(reading: TextReading, words: Words) {
    const { text, publisher, published, decided, genre, themes, calls, people, dates, quotations, signals } = reading;
    this.text = text instanceof FoldedText ? text : new FoldedText(text, words);
    this.publisher = publisher;
    this.published = copyOf(published);
    this.decided = decided;
    this.genre = genre;
    this.#themes = foldRanges(themes, ({ theme, term }) => [theme, term]);
    this.#people = foldRanges(people, ({ person, by }) => [person, by]);
    const letters = text.text;
    const told = { rows: fold(toldRows(calls, letters)), words };
    this.calls = calls.map((call, index) => new FoldedCall(call, told, index));
    this.#quotations = { rows: fold(quotations.map((quotation) => quotationRow(quotation, letters))), words };
    this.#dates = { rows: fold(dates.map((date) => dateRow(date, letters))), words };
    this.#signals = fold(signals);
  }

  get themes() {
    return themesOf(this.#themes);
  }
  get people() {
    return peopleOf(this.#people);
  }
  get quotations() {
    return quotationsOf(this.#quotations);
  }
  get dates() {
    return datesOf(this.#dates);
  }
  get signals() {
    return signalsOf(this.#signals);
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
  readonly removed: CleanText['removed'];
  readonly #words: Words;
  readonly #kept: FoldedRanges<Kind>;

  constructor(text: CleanText, words: Words) {
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
    this.#kept = foldRanges(kept, ({ id: passage, kind }) => [passage, kind]);
    this.removed = removed;
  }

  get text() {
    return wordsOf(this.#words);
  }
  get kept() {
    return keptOf(this.#kept);
  }
}

class FoldedCall implements CallMention {
  readonly participants: string[];
  readonly date: CallMention['date'];
  readonly clockMinutes: number | null;
  readonly tense: CallMention['tense'];
  readonly evidence: CallMention['evidence'];
  readonly quotations: string[];
  readonly #told: Unlettered<ToldRows>;
  readonly #index: number;

  constructor(
    { participants, date, clockMinutes, tense, evidence, quotations }: CallMention,
    told: Unlettered<ToldRows>,
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
    return statementsOf(this.#told)[this.#index] ?? [];
  }
}

/** A copy without shared strings: a string cut from a text holds all of that text in memory. */
function copyOf<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/** How many readings stay unfolded: those that tell of one call are asked for in turn, each for several lists. */
const MOST_OPEN = 16;

const wordsOf = rememberLast(MOST_OPEN, ({ text }: Words) => text);
const keptOf = rememberLast(MOST_OPEN, (kept: FoldedRanges<Kind>) =>
  unfoldRanges(kept, (range, id, kind): CleanText['kept'][number] => ({ id, ...range, kind })),
);
const themesOf = rememberLast(MOST_OPEN, (themes: FoldedRanges<string>) =>
  unfoldRanges(themes, (range, theme, term): TextReading['themes'][number] => ({ theme, term, ...range })),
);
const peopleOf = rememberLast(MOST_OPEN, (people: FoldedRanges<By>) =>
  unfoldRanges(people, (range, person, by): TextReading['people'][number] => ({ ...range, person, by })),
);
const statementsOf = rememberLast(MOST_OPEN, ({ rows, words }: Unlettered<ToldRows>) =>
  toldOfRows(unfold(rows), wordsOf(words)),
);
const quotationsOf = rememberLast(MOST_OPEN, ({ rows, words }: Unlettered<QuotationRow[]>) => {
  const letters = wordsOf(words);
  return unfold(rows).map((row) => quotationOfRow(row, letters));
});
const datesOf = rememberLast(MOST_OPEN, ({ rows, words }: Unlettered<DateRow[]>) => {
  const letters = wordsOf(words);
  return unfold(rows).map((row) => dateOfRow(row, letters));
});
const signalsOf = rememberLast(MOST_OPEN, unfold<TextReading['signals']>);
