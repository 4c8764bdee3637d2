import { hash } from 'node:crypto';
import type { CleanText } from './clean-text.ts';
import type { CallMention } from './find-calls.ts';
import type { ThemeHit } from './find-themes.ts';
import { dateOfRow, dateRow, type DateRow } from './folding/date-row.ts';
import { quotationOfRow, quotationRow, type QuotationRow } from './folding/quotation-row.ts';
import { rangeRows, rangesOfRows, type RangeRows } from './folding/range-rows.ts';
import { toldOfRows, toldRows, type ToldRows } from './folding/told-rows.ts';
import { rememberLast } from './remember-last.ts';
import type { TextReading } from './text-reading.ts';

/**
 * A reading as bytes: in a fraction of the memory, so that a hundred megabytes of texts can be read before the first file is written, and
 * in a form that can be kept in a file and sent to another process. `openReading` gives it back.
 */
export function foldReading(reading: TextReading): Buffer {
  const { text, calls, themes, people, dates, quotations, signals, earlier, ...rest } = reading;
  const { text: letters, kept } = text;
  const lines: { [Line in keyof Lines]: Line extends 'head' ? object : Lines[Line] } = {
    head: {
      ...rest,
      // Left out, and found in the other lines.
      text: { ...text, text: undefined, kept: undefined, blocks: undefined },
      calls: calls.map((call) => ({ ...call, statements: undefined })),
    },
    kept: rangeRows(kept, ({ id, kind }) => [id, kind]),
    themes: rangeRows(themes, ({ theme, term }) => [theme, term]),
    decidedThemes: themes.flatMap(({ determination }, at) =>
      determination === undefined ? [] : [[at, determination] as const],
    ),
    people: rangeRows(people, ({ person, by }) => [person, by]),
    quotations: quotations.map((quotation) => quotationRow(quotation, letters)),
    dates: dates.map((date) => dateRow(date, letters)),
    signals,
    earlier,
    told: toldRows(calls, letters),
    letters: text.original === undefined ? null : letters,
  };
  return Buffer.from(LINES.map((line) => JSON.stringify(lines[line])).join('\n'));
}

/**
 * The reading that `foldReading` made bytes of. Its lists are made anew when they are asked for: take them once, outside of loops over
 * readings. `raw` has the words of a text that is read as it was received.
 */
export function openReading(bytes: Buffer, raw: Words): TextReading {
  return new FoldedReading(bytes, raw);
}

/** A digest of all that was found in a text. */
export function digestOf(reading: TextReading): string {
  return reading instanceof FoldedReading ? reading.digest : hash('sha256', foldReading(reading));
}

/** What a folded reading has, each a line of JSON, in which there is no line feed. */
interface Lines {
  head: Head;
  kept: RangeRows;
  themes: RangeRows;
  /** The places in their list of those that a determination says, with it. */
  decidedThemes: (readonly [number, string])[];
  people: RangeRows;
  quotations: QuotationRow[];
  dates: DateRow[];
  signals: TextReading['signals'];
  earlier: TextReading['earlier'];
  told: ToldRows;
  /** Null where they are those of the file as received. */
  letters: string | null;
}

const LINES = [
  'head',
  'kept',
  'themes',
  'decidedThemes',
  'people',
  'quotations',
  'dates',
  'signals',
  'earlier',
  'told',
  'letters',
] as const satisfies (keyof Lines)[];

interface Words {
  readonly text: string;
}

interface Head extends Pick<TextReading, 'publisher' | 'published' | 'decided' | 'genre'> {
  text: Omit<CleanText, 'text' | 'kept' | 'blocks'>;
  calls: Omit<CallMention, 'statements'>[];
}

class FoldedReading implements TextReading {
  readonly text: CleanText;
  readonly publisher: TextReading['publisher'];
  readonly published: TextReading['published'];
  readonly decided: TextReading['decided'];
  readonly genre: TextReading['genre'];
  readonly calls: TextReading['calls'];
  readonly #lines: FoldedLines;

  readonly #bytes: Buffer;
  #digest: string | null = null;

  constructor(bytes: Buffer, raw: Words) {
    const lines = new FoldedLines(bytes, raw);
    this.#bytes = bytes;
    const { text, publisher, published, decided, genre, calls } = lines.read('head');
    this.text = opened(text, {
      text: () => lettersOf(lines),
      kept: () => keptOf(lines),
      // Only the cleaning asks what the mark-up set apart.
      blocks: () => null,
    });
    this.publisher = publisher;
    this.published = published;
    this.decided = decided;
    this.genre = genre;
    this.calls = calls.map((call, index) => opened(call, { statements: () => toldIn(lines)[index] ?? [] }));
    this.#lines = lines;
  }

  get digest(): string {
    return (this.#digest ??= hash('sha256', this.#bytes));
  }
  get themes() {
    return themesOf(this.#lines);
  }
  get people() {
    return peopleOf(this.#lines);
  }
  get quotations() {
    return quotationsOf(this.#lines);
  }
  get dates() {
    return datesOf(this.#lines);
  }
  get signals() {
    return signalsOf(this.#lines);
  }
  get earlier() {
    return this.#lines.read('earlier');
  }
}

/** The lines of a folded reading, found when they are asked for. */
class FoldedLines {
  readonly #bytes: Buffer;
  readonly #raw: Words;

  constructor(bytes: Buffer, raw: Words) {
    this.#bytes = bytes;
    this.#raw = raw;
  }

  /** A new copy each time, which shares no string with any text. */
  read<Line extends keyof Lines>(line: Line): Lines[Line] {
    let start = 0;
    for (let before = LINES.indexOf(line); before > 0; before--) start = this.#bytes.indexOf(0x0a, start) + 1;
    const end = this.#bytes.indexOf(0x0a, start);
    return JSON.parse(this.#bytes.toString('utf8', start, end === -1 ? undefined : end)) as Lines[Line];
  }

  /** What spans count. */
  get letters(): string {
    return this.read('letters') ?? this.#raw.text;
  }
}

/** An object with further values, each made whenever it is asked for. */
function opened<Known extends object, Made extends object>(
  known: Known,
  made: { [Key in keyof Made]: () => Made[Key] },
): Known & Made {
  for (const [key, get] of Object.entries(made))
    Object.defineProperty(known, key, { get: get as () => unknown, enumerable: true });
  return known as Known & Made;
}

/** How many readings stay unfolded: those that tell of one call are asked for in turn, each for several lists. */
const MOST_OPEN = 16;

const lettersOf = rememberLast(MOST_OPEN, (lines: FoldedLines) => lines.letters);
const keptOf = rememberLast(MOST_OPEN, (lines: FoldedLines) =>
  rangesOfRows(lines.read('kept'), (range, id, kind) => ({
    id,
    ...range,
    kind: kind as CleanText['kept'][number]['kind'],
  })),
);
const themesOf = rememberLast(MOST_OPEN, (lines: FoldedLines) => {
  const themes = rangesOfRows(lines.read('themes'), (range, theme, term): ThemeHit => ({
    theme,
    term,
    ...range,
  }));
  for (const [at, determination] of lines.read('decidedThemes')) {
    const hit = themes[at];
    if (hit) hit.determination = determination;
  }
  return themes;
});
const peopleOf = rememberLast(MOST_OPEN, (lines: FoldedLines) =>
  rangesOfRows(lines.read('people'), (range, person, by) => ({
    ...range,
    person,
    by: by as TextReading['people'][number]['by'],
  })),
);
const quotationsOf = rememberLast(MOST_OPEN, (lines: FoldedLines) =>
  lines.read('quotations').map((row) => quotationOfRow(row, lettersOf(lines))),
);
const datesOf = rememberLast(MOST_OPEN, (lines: FoldedLines) =>
  lines.read('dates').map((row) => dateOfRow(row, lettersOf(lines))),
);
const signalsOf = rememberLast(MOST_OPEN, (lines: FoldedLines) => lines.read('signals'));
const toldIn = rememberLast(MOST_OPEN, (lines: FoldedLines) => toldOfRows(lines.read('told'), lettersOf(lines)));
