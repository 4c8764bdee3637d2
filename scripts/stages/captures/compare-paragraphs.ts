import { diffArrays, diffWordsWithSpace } from 'diff';
import type { ChangedParagraph } from '../../../src/schemas/capture.ts';

/** A paragraph of the later text: its letters and, where they are a passage of the text at hand, its id. */
export interface LaterParagraph {
  id: string | null;
  letters: string;
}

/** More edits than these are no longer looked for one by one: the cost grows with their square. */
const MOST_EDITS = 2000;
/** More pairs than these are not weighed: the paragraphs stand as taken out and put in. */
const MOST_PAIRS = 10_000;
/** Paragraphs of which less is common are two, not one that was changed. */
const LEAST_COMMON_SHARE = 0.4;

/** What a later text has otherwise than an earlier one, word by word, in the order of the later. Paragraphs that stayed are left out. */
export function compareParagraphs(before: readonly string[], after: readonly LaterParagraph[]): ChangedParagraph[] {
  const changed: ChangedParagraph[] = [];
  let removed: string[] = [];
  let added: LaterParagraph[] = [];
  const settle = (): void => {
    for (const each of pairUp(removed, added)) changed.push(each);
    removed = [];
    added = [];
  };
  let at = 0;
  for (const { kind, count, letters } of runsOf(before, after)) {
    if (kind === 'removed') for (const each of letters) removed.push(each);
    else if (kind === 'added') for (const each of after.slice(at, at + count)) added.push(each);
    else settle();
    if (kind !== 'removed') at += count;
  }
  settle();
  return changed;
}

interface Run {
  kind: 'same' | 'removed' | 'added';
  count: number;
  letters: readonly string[];
}

function runsOf(before: readonly string[], after: readonly LaterParagraph[]): Run[] {
  const later = after.map(({ letters }) => letters);
  const runs = diffArrays([...before], later, { maxEditLength: MOST_EDITS });
  if (runs === undefined) {
    return [
      { kind: 'removed', count: before.length, letters: before },
      { kind: 'added', count: later.length, letters: later },
    ];
  }
  return runs.map(({ value, removed, added }) => ({
    kind: removed ? 'removed' : added ? 'added' : 'same',
    count: value.length,
    letters: value,
  }));
}

/** Each paragraph that was put in, with the one in place of which it stands; those that have no other stand alone. */
function pairUp(removed: readonly string[], added: readonly LaterParagraph[]): ChangedParagraph[] {
  const words = removed.map(wordsOf);
  const isFew = removed.length * added.length <= MOST_PAIRS;
  const changed: ChangedParagraph[] = [];
  let next = 0;
  for (const { id, letters } of added) {
    const own = wordsOf(letters);
    const partner = isFew
      ? words.findIndex((each, at) => at >= next && commonShare(each, own) >= LEAST_COMMON_SHARE)
      : -1;
    if (partner >= 0) {
      for (const each of removed.slice(next, partner).map(asRemoved)) changed.push(each);
      changed.push({ passage: id, parts: partsOf(removed[partner] ?? '', letters) });
      next = partner + 1;
    } else changed.push({ passage: id, parts: [{ kind: 'added', text: letters }] });
  }
  return [...changed, ...removed.slice(next).map(asRemoved)];
}

function asRemoved(text: string): ChangedParagraph {
  return { passage: null, parts: [{ kind: 'removed', text }] };
}

function partsOf(before: string, after: string): ChangedParagraph['parts'] {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  if (parts === undefined) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  }
  return parts.map(({ value, removed, added }) => ({
    kind: removed ? 'removed' : added ? 'added' : 'same',
    text: value,
  }));
}

function wordsOf(letters: string): ReadonlySet<string> {
  return new Set(letters.match(/[\p{L}\p{N}]+/gu));
}

/** How much of the words of the one with fewer the other has too; 0 when one has none. */
function commonShare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const fewest = Math.min(a.size, b.size);
  return fewest === 0 ? 0 : a.intersection(b).size / fewest;
}
