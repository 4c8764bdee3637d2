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

/**
 * The turns of a transcript by the index of their passage; empty for other texts. A label is the name or office of somebody
 * known, or stands before two passages at least.
 */
export function readTurns({ text, kept }: CleanText, people: readonly PersonMention[]): Map<number, Turn> {
  const turns = new Map<number, Turn>();
  const counts = new Map<string, number>();
  for (const [at, { start, end, kind }] of kept.entries()) {
    const opening = kind === 'paragraph' ? text.slice(start, Math.min(end, start + 80)) : '';
    const match = opening.includes(':') ? label.exec(opening) : null;
    const words = match?.[1];
    if (match === null || words === undefined || heading.test(words)) continue;
    counts.set(words, (counts.get(words) ?? 0) + 1);
    const { innerStart, innerEnd } = inner(text, start + match[0].length, end);
    turns.set(at, { label: { start, end: start + words.length }, start: innerStart, end: innerEnd });
  }
  const known = new Set(people.map(({ end }) => end));
  for (const [at, turn] of turns) {
    const isKnown = known.has(turn.label.end);
    if (!isKnown && (counts.get(text.slice(turn.label.start, turn.label.end)) ?? 0) < FEWEST) turns.delete(at);
    else if (turn.start >= turn.end) turns.delete(at);
  }
  return turns.size < FEWEST ? new Map<number, Turn>() : turns;
}
