import type { QuotationMention } from '../find-quotations.ts';
import { phraseOfRow, phraseRow, type PhraseRow } from './phrase-row.ts';

type Speaker = NonNullable<QuotationMention['speaker']>;
type SpeakerRow = readonly [person: string | null, words: PhraseRow, determination?: string];

/** A quotation without the letters that stand in its text. */
export type QuotationRow = readonly [
  id: string,
  passage: string,
  words: PhraseRow,
  kind: QuotationMention['kind'],
  speaker: SpeakerRow | null,
  cue: PhraseRow | null,
  relay: string[],
  stance?: true,
];

export function quotationRow(quotation: QuotationMention, text: string): QuotationRow {
  const { id, passage, start, end, exact, kind, stance, speaker, cue, relay } = quotation;
  return [
    id,
    passage,
    phraseRow({ start, end, text: exact }, text),
    kind,
    speaker && speakerRow(speaker, text),
    cue && phraseRow(cue, text),
    relay,
    ...(stance === undefined ? ([] as const) : ([stance] as const)),
  ];
}

export function quotationOfRow(row: QuotationRow, text: string): QuotationMention {
  const [id, passage, words, kind, speaker, cue, relay, stance] = row;
  const { start, end, text: exact } = phraseOfRow(words, text);
  return {
    id,
    passage,
    start,
    end,
    exact,
    kind,
    ...(stance !== undefined && { stance }),
    speaker: speaker && speakerOfRow(speaker, text),
    cue: cue && phraseOfRow(cue, text),
    relay,
  };
}

function speakerRow({ person, determination, ...words }: Speaker, text: string): SpeakerRow {
  const phrase = phraseRow(words, text);
  return determination === undefined ? [person, phrase] : [person, phrase, determination];
}

function speakerOfRow([person, words, determination]: SpeakerRow, text: string): Speaker {
  return { person, ...phraseOfRow(words, text), ...(determination !== undefined && { determination }) };
}
