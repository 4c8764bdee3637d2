import type { CleanText } from '../clean-text.ts';
import { inner, pairPassage, type MarkedStretch, type Pairing } from './pair-marks.ts';

/** A stretch in quotation marks, and whether it is part of one that runs over several passages. */
export interface PassageStretch extends MarkedStretch {
  /** It goes on from the passage before. */
  continued: boolean;
  /** It goes on in the next passage. */
  continues: boolean;
}

/** A quotation without marks on its inner paragraphs goes over this many at most. */
const MOST_PASSAGES = 12;

/**
 * The stretches in quotation marks of every passage. A quotation over several paragraphs opens each and closes the last only, or
 * (as in official statements) opens the first and closes the last; it gives one stretch a passage. A mark at the start of a
 * passage that cannot open anything closes what the passage before left open.
 */
export function pairPassages({ text, kept }: CleanText): PassageStretch[][] {
  const pairings = kept.map(({ start, end }) => pairPassage(text, start, end));
  const stretches = pairings.map((pairing) =>
    pairing.stretches.map((stretch) => ({ ...stretch, continued: false, continues: false })),
  );
  for (const [at, { unclosed }] of pairings.entries()) {
    const passage = kept[at];
    if (unclosed === null || passage === undefined) continue;
    const words = inner(text, unclosed.end, passage.end);
    const rest = { start: unclosed.start, end: words.innerEnd, ...words };
    const atStart = isAtStart(text, passage.start, unclosed.start);
    const next = pairings[at + 1];
    const nextStart = kept[at + 1]?.start ?? 0;
    const nextFirst = next?.stretches[0]?.start ?? next?.unclosed?.start;
    if (next?.stray[0] !== undefined && isAtStart(text, nextStart, next.stray[0].start)) {
      stretches[at] = [
        ...(stretches[at] ?? []).filter(({ end }) => end <= rest.start),
        { ...rest, continued: false, continues: false },
      ];
    } else if (next && nextFirst !== undefined && isAtStart(text, nextStart, nextFirst) && opensSpeech(text, rest)) {
      stretches[at] = [
        ...(stretches[at] ?? []).filter(({ end }) => end <= rest.start),
        { ...rest, continued: false, continues: true },
      ];
    } else if (atStart) closeLater(text, kept, pairings, stretches, at, rest);
  }
  markContinued(text, kept, stretches);
  return stretches.map((own) => own.filter(holdsWords));
}

/** Marks at the very end of one passage and the very start of the next have nothing between them. */
function holdsWords({ innerStart, innerEnd }: PassageStretch): boolean {
  return innerStart < innerEnd;
}

/** “First paragraph / second / third.”: opened once and closed once, nothing in marks between. */
function closeLater(
  text: string,
  kept: CleanText['kept'],
  pairings: readonly Pairing[],
  stretches: PassageStretch[][],
  at: number,
  rest: MarkedStretch,
): void {
  for (let last = at + 1; last < Math.min(pairings.length, at + MOST_PASSAGES); last++) {
    const { doubles, unopened } = pairings[last] ?? {};
    if (doubles === 0) continue;
    if (doubles !== 1 || !unopened || pairings[at]?.doubles !== 1) return;
    stretches[at] = [{ ...rest, continued: false, continues: true }];
    for (let between = at + 1; between <= last; between++) {
      const { start, end } = kept[between] ?? { start: 0, end: 0 };
      const words = inner(text, start, between === last ? unopened.start : end);
      const stop = between === last ? unopened.end : words.innerEnd;
      stretches[between] = [
        { start: words.innerStart, end: stop, ...words, continued: true, continues: between < last },
      ];
    }
    return;
  }
}

function markContinued(text: string, kept: CleanText['kept'], stretches: PassageStretch[][]): void {
  for (const [at, passage] of kept.entries()) {
    const first = stretches[at]?.[0];
    if (first === undefined || !stretches[at - 1]?.at(-1)?.continues) continue;
    if (isAtStart(text, passage.start, first.start)) first.continued = true;
  }
}

/** A capital, or a comma before the mark: “I know,” she said, “that … */
function opensSpeech(text: string, { start, innerStart }: MarkedStretch): boolean {
  return (
    /^[\p{Lu}\p{N}[…(]/u.test(text.slice(innerStart, innerStart + 2)) ||
    /[,:]\s$/u.test(text.slice(Math.max(0, start - 2), start))
  );
}

function isAtStart(text: string, passageStart: number, at: number): boolean {
  return at - passageStart < 8 && /^\s*$/u.test(text.slice(passageStart, at));
}
