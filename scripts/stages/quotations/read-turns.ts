import type { Passage } from '../../../src/schemas/passage.ts';
import type { CleanText } from '../clean-text.ts';
import type { PersonMention } from '../people/person-mention.ts';
import { inner } from './pair-marks.ts';

/** A turn of a transcript, "Lind: I can hear you.": its label and its words. UTF-16 offsets. */
export interface Turn {
  label: { start: number; end: number };
  start: number;
  end: number;
}

/** Fewer turns make no transcript. */
const FEWEST = 2;

const label =
  /^((?:(?:The|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Sir)\.?\s)?\p{Lu}[\p{L}.’'-]*(?:\s\p{L}[\p{L}.’'-]*){0,3}):\s+(?=\S)/u;
const heading =
  /^(?:subject|participants?|notes?|update|related|photo|image|source|sources|published|watch|read|listen|here|question|answer|q|a|time|date|place|see|editor|by|video|caption|file|topline|background|summary)\b/iu;
/** "MS. DAHL": nothing but the label of a turn is written like that, so that one is enough. */
const titleInCapitals = /^(?:MR|MRS|MS|DR)\.?\s\p{Lu}{2}/u;
/** What nobody labelled says: a question of the press, what happens in the room, the end. */
const question = /^(?:Q|Question|QUESTION)\b[.:]?\s/u;
const aside = /^[([—–-]|^END\b/u;

/**
 * The turns of a transcript by the index of their passage; empty for other texts. A label is the name or office of somebody
 * known, or stands before two passages at least. Passages without a label after one in capitals go on with its turn, up to the
 * next label or question.
 */
export function readTurns({ text, kept }: CleanText, people: readonly PersonMention[]): Map<number, Turn> {
  const labelled = findLabelled(text, kept);
  const counts = new Map<string, number>();
  const wordsOf = ({ label: { start, end } }: Turn): string => text.slice(start, end);
  for (const turn of labelled.values()) counts.set(wordsOf(turn), (counts.get(wordsOf(turn)) ?? 0) + 1);
  const known = new Set(people.map(({ end }) => end));
  const isSure = (turn: Turn): boolean =>
    known.has(turn.label.end) || (counts.get(wordsOf(turn)) ?? 0) >= FEWEST || titleInCapitals.test(wordsOf(turn));
  const turns = [...labelled].filter(([, turn]) => isSure(turn) && turn.start < turn.end);
  const isTranscript = turns.length >= FEWEST || turns.some(([, turn]) => titleInCapitals.test(wordsOf(turn)));
  return isTranscript ? goOn(text, kept, new Map(turns), labelled) : new Map<number, Turn>();
}

/** Every passage that begins like a turn. */
function findLabelled(text: string, kept: readonly Passage[]): Map<number, Turn> {
  const labelled = new Map<number, Turn>();
  for (const [at, { start, end, kind }] of kept.entries()) {
    const opening = kind === 'paragraph' ? text.slice(start, Math.min(end, start + 80)) : '';
    const match = opening.includes(':') ? label.exec(opening) : null;
    const words = match?.[1];
    if (match === null || words === undefined || heading.test(words)) continue;
    const { innerStart, innerEnd } = inner(text, start + match[0].length, end);
    labelled.set(at, { label: { start, end: start + words.length }, start: innerStart, end: innerEnd });
  }
  return labelled;
}

function goOn(
  text: string,
  kept: readonly Passage[],
  turns: ReadonlyMap<number, Turn>,
  labelled: ReadonlyMap<number, Turn>,
): Map<number, Turn> {
  const all = new Map<number, Turn>();
  let speaking: Turn['label'] | null = null;
  for (const [at, { start, end, kind }] of kept.entries()) {
    const turn = turns.get(at);
    const opening = text.slice(start, Math.min(end, start + 12));
    if (turn !== undefined) {
      all.set(at, turn);
      speaking = inCapitals(text.slice(turn.label.start, turn.label.end)) ? turn.label : null;
    } else if (labelled.has(at) || kind !== 'paragraph' || question.test(opening)) {
      speaking = null;
    } else if (speaking !== null && !aside.test(opening)) {
      const { innerStart, innerEnd } = inner(text, start, end);
      all.set(at, { label: speaking, start: innerStart, end: innerEnd });
    }
  }
  return all;
}

function inCapitals(words: string): boolean {
  return words === words.toUpperCase();
}
