import type { CleanText } from './clean-text.ts';
import type { CallMention } from './find-calls.ts';
import { foldRanges, unfoldRanges, type FoldedRanges } from './fold-ranges.ts';
import { fold, unfold, type Folded } from './fold.ts';
import type { TextReading } from './read-text.ts';
import { rememberLast } from './remember-last.ts';

/**
 * The same reading in a fraction of the memory, so that a hundred megabytes of texts can be read before the first file is written. Its
 * lists are held as bytes or numbers, its words wherever `words` has them, and all are made anew when they are asked for: take them once,
 * outside of loops over readings.
 */
export function foldReading(reading: TextReading, words: { readonly text: string }): TextReading {
  return new FoldedReading(reading, words);
}

type Statement = CallMention['statements'][number];

interface Told {
  voices: Statement['voice'][];
  /** Of each call, in their order; many have one voice, which stands once. */
  calls: (Omit<Statement, 'voice'> & { voice: number })[][];
}

type By = TextReading['people'][number]['by'];
type Kind = CleanText['kept'][number]['kind'];
type Marks = Pick<TextReading, 'dates' | 'signals' | 'earlier'>;

class FoldedReading implements TextReading {
  readonly text: CleanText;
  readonly publisher: TextReading['publisher'];
  readonly published: TextReading['published'];
  readonly decided: TextReading['decided'];
  readonly genre: TextReading['genre'];
  readonly calls: TextReading['calls'];
  readonly #themes: FoldedRanges<string>;
  readonly #people: FoldedRanges<By>;
  readonly #quotations: Folded<TextReading['quotations']>;
  readonly #marks: Folded<Marks>;

  constructor(reading: TextReading, words: { readonly text: string }) {
    const { text, publisher, published, decided, genre, themes, calls, people, dates, quotations, signals, earlier } =
      reading;
    this.text = text instanceof FoldedText ? text : new FoldedText(text, words);
    this.publisher = publisher;
    this.published = copyOf(published);
    this.decided = decided;
    this.genre = genre;
    this.#themes = foldRanges(themes, ({ theme, term }) => [theme, term]);
    this.#people = foldRanges(people, ({ person, by }) => [person, by]);
    const told = fold(tell(calls));
    this.calls = calls.map((call, index) => new FoldedCall(call, told, index));
    this.#quotations = fold(quotations);
    this.#marks = fold<Marks>({ dates, signals, earlier });
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
    return marksOf(this.#marks).dates;
  }
  get signals() {
    return marksOf(this.#marks).signals;
  }
  get earlier() {
    return marksOf(this.#marks).earlier;
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
  readonly #words: { readonly text: string };
  readonly #kept: FoldedRanges<Kind>;

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
    return statementsOf(this.#told)[this.#index] ?? [];
  }
}

function tell(calls: readonly CallMention[]): Told {
  const voices: Told['voices'] = [];
  const places = new Map<string, number>();
  const placeOf = (voice: Statement['voice']): number => {
    const key = JSON.stringify(voice);
    const place = places.get(key) ?? voices.push(voice) - 1;
    places.set(key, place);
    return place;
  };
  const told = calls.map(({ statements }) =>
    statements.map((statement) => ({ ...statement, voice: placeOf(statement.voice) })),
  );
  return { voices, calls: told };
}

function retell({ voices, calls }: Told): Statement[][] {
  return calls.map((statements) =>
    statements.map((statement): Statement => {
      const voice = voices[statement.voice];
      if (voice === undefined) throw new Error('A statement without a voice.');
      return { ...statement, voice };
    }),
  );
}

/** A copy without shared strings: a string cut from a text holds all of that text in memory. */
function copyOf<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/** How many readings stay unfolded: those that tell of one call are asked for in turn, each for several lists. */
const MOST_OPEN = 16;

const wordsOf = rememberLast(MOST_OPEN, ({ text }: { readonly text: string }) => text);
const keptOf = rememberLast(MOST_OPEN, (kept: FoldedRanges<Kind>) =>
  unfoldRanges(kept, (range, id, kind): CleanText['kept'][number] => ({ id, ...range, kind })),
);
const themesOf = rememberLast(MOST_OPEN, (themes: FoldedRanges<string>) =>
  unfoldRanges(themes, (range, theme, term): TextReading['themes'][number] => ({ theme, term, ...range })),
);
const peopleOf = rememberLast(MOST_OPEN, (people: FoldedRanges<By>) =>
  unfoldRanges(people, (range, person, by): TextReading['people'][number] => ({ ...range, person, by })),
);
const statementsOf = rememberLast(MOST_OPEN, (told: Folded<Told>) => retell(unfold(told)));
const quotationsOf = rememberLast(MOST_OPEN, unfold<TextReading['quotations']>);
const marksOf = rememberLast(MOST_OPEN, unfold<Marks>);
