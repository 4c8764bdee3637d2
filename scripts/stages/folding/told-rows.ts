import type { Statement } from '../calls/statement.ts';
import type { Voice } from '../calls/voice-of-quotation.ts';
import type { CallMention } from '../find-calls.ts';
import { phraseOfRow, phraseRow, type PhraseRow } from './phrase-row.ts';

/** What a text tells of its calls, without the letters that stand in it. */
export interface ToldRows {
  /** Each once: many statements have one voice. */
  voices: VoiceRow[];
  /** Of each call, in their order. */
  calls: StatementRow[][];
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

type StatementRow = readonly [
  point: Statement['point'],
  theme: string | null,
  stance: Statement['stance'],
  value: string | null,
  opinion: boolean,
  /** Its place among the voices. */
  voice: number,
  start: number,
  end: number,
  rule: string,
];

export function toldRows(calls: readonly CallMention[], text: string): ToldRows {
  const voices: VoiceRow[] = [];
  const places = new Map<Voice, number>();
  const placeOf = (voice: Voice): number => {
    const known = places.get(voice);
    if (known !== undefined) return known;
    places.set(voice, voices.length);
    return voices.push(voiceRow(voice, text)) - 1;
  };
  const told = calls.map(({ statements }) =>
    statements.map(({ point, theme = null, stance, value, opinion, voice, evidence, rule }): StatementRow => {
      return [point, theme, stance, value, opinion, placeOf(voice), evidence.start, evidence.end, rule];
    }),
  );
  return { voices, calls: told };
}

/** The statements of each call, in their order. */
export function toldOfRows(rows: ToldRows, text: string): Statement[][] {
  const voices = rows.voices.map((row) => voiceOfRow(row, text));
  return rows.calls.map((statements) =>
    statements.map(([point, theme, stance, value, opinion, place, start, end, rule]): Statement => {
      const voice = voices[place];
      if (voice === undefined) throw new Error('A statement without a voice.');
      const told = { stance, value, opinion, voice, evidence: { start, end }, rule };
      return theme === null ? { point, ...told } : { point, theme, ...told };
    }),
  );
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
