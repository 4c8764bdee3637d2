import type { Statement } from '../calls/statements/statement.ts';
import type { Voice } from '../calls/statements/voice-of-quotation.ts';
import type { CallMention } from '../find-calls.ts';
import { phraseOfRow, phraseRow, type PhraseRow } from './phrase-row.ts';

/** What a text tells of its calls, without the letters that stand in it. */
export interface ToldRows {
  /** Points, themes, stances, values and rules: many statements share them. */
  words: (string | null)[];
  /** Each once: many statements have one voice. */
  voices: VoiceRow[];
  /** Of each call, in their order: its statements one after another, `STATEMENT` numbers each. */
  calls: number[][];
}

type VoiceRow = readonly [
  saidBy: string | null,
  wordsOf: string | null,
  side: string | null,
  manner: Voice['manner'],
  relay: string[],
  speaker: PhraseRow | null,
  cue: PhraseRow | null,
  range: readonly [start: number, end: number] | null,
  isOpinion: boolean,
];

/** The places of its point, theme, stance, value and rule among the words, whether it is an opinion, the place of its voice, start and end. */
const STATEMENT = 9;

export function toldRows(calls: readonly CallMention[], text: string): ToldRows {
  const words = new Places<string | null>();
  const voices = new Places<Voice>();
  const told = calls.map(({ statements }) =>
    statements.flatMap(({ point, theme = null, stance, value, rule, opinion, voice, evidence: { start, end } }) => [
      ...[words.of(point), words.of(theme), words.of(stance), words.of(value), words.of(rule)],
      ...[Number(opinion), voices.of(voice), start, end],
    ]),
  );
  return { words: words.all, voices: voices.all.map((voice) => voiceRow(voice, text)), calls: told };
}

/** A list that has each thing once. */
class Places<T> {
  readonly #places = new Map<T, number>();

  get all(): T[] {
    return [...this.#places.keys()];
  }

  /** The place of a thing, which is added where it is new. */
  of(thing: T): number {
    const known = this.#places.get(thing);
    if (known !== undefined) return known;
    this.#places.set(thing, this.#places.size);
    return this.#places.size - 1;
  }
}

/** The statements of each call, in their order. */
export function toldOfRows(rows: ToldRows, text: string): Statement[][] {
  const voices = rows.voices.map((row) => voiceOfRow(row, text));
  return rows.calls.map((numbers) => {
    const statements: Statement[] = [];
    for (let at = 0; at < numbers.length; at += STATEMENT)
      statements.push(statementAt(numbers, at, rows.words, voices));
    return statements;
  });
}

function statementAt(
  numbers: readonly number[],
  at: number,
  words: readonly (string | null)[],
  voices: readonly Voice[],
): Statement {
  const wordAt = (place: number) => words[numbers[at + place] ?? 0] ?? null;
  const voice = voices[numbers[at + 6] ?? 0];
  if (voice === undefined) throw new Error('A statement without a voice.');
  const theme = wordAt(1);
  return {
    point: wordAt(0) as Statement['point'],
    ...(theme !== null && { theme }),
    stance: wordAt(2) as Statement['stance'],
    value: wordAt(3),
    opinion: numbers[at + 5] === 1,
    voice,
    evidence: { start: numbers[at + 7] ?? 0, end: numbers[at + 8] ?? 0 },
    rule: wordAt(4) ?? '',
  };
}

function voiceRow(
  { saidBy, wordsOf, side, manner, relay, speaker, cue, range, isOpinion }: Voice,
  text: string,
): VoiceRow {
  return [
    saidBy,
    wordsOf,
    side,
    manner,
    relay,
    speaker && phraseRow(speaker, text),
    cue && phraseRow(cue, text),
    range && [range.start, range.end],
    isOpinion,
  ];
}

function voiceOfRow(row: VoiceRow, text: string): Voice {
  const [saidBy, wordsOf, side, manner, relay, speaker, cue, range, isOpinion] = row;
  return {
    saidBy,
    wordsOf,
    side,
    manner,
    relay,
    speaker: speaker && phraseOfRow(speaker, text),
    cue: cue && phraseOfRow(cue, text),
    range: range && { start: range[0], end: range[1] },
    isOpinion,
  };
}
