import { foldLetter, isWordUnit, JOIN, SKIPPED } from './fold-letter.ts';
import { startsBetween } from '../words/starts-between.ts';
import { raise, type NameNode } from './plant-names.ts';

/** A stretch of text that some name or alias matches. UTF-16 offsets. */
export interface NameHit {
  start: number;
  end: number;
  /** Ids of all who bear it. */
  people: readonly string[];
  /** Whether the name is a single word. */
  single: boolean;
}

/**
 * Every name between `start` and `end`, longest match first, not overlapping. A name begins and ends at the edge of a word, or before the number of a note;
 * case counts; accents, hyphens and white space are folded. `openings`: where words begin that may open one, in order. One pass: a
 * failed try goes no further than the longest name. Stops after `most` of them.
 */
export function findNames(
  text: string,
  start: number,
  end: number,
  root: NameNode,
  openings: readonly number[],
  most = Infinity,
): NameHit[] {
  const hits: NameHit[] = [];
  let reach = start;
  for (const at of startsBetween(openings, start, end)) {
    if (at < reach || (at > start && isWordUnit(text.charCodeAt(at - 1)))) continue;
    const hit = matchAt(text, at, end, root);
    if (hit === null) continue;
    hits.push(hit);
    reach = hit.end;
    if (hits.length >= most) break;
  }
  return hits;
}

function matchAt(text: string, start: number, end: number, root: NameNode): NameHit | null {
  let node = root;
  let hit: NameHit | null = null;
  let afterHyphen = false;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const folded = foldLetter(unit);
    if (folded === SKIPPED) continue;
    if (folded === JOIN && foldLetter(text.charCodeAt(at - 1)) === JOIN) continue;
    const next = node.next.get(folded) ?? (afterHyphen ? node.next.get(raise(folded)) : undefined);
    if (next === undefined) break;
    afterHyphen = folded === JOIN && unit !== 32;
    node = next;
    const stop = skipMarks(text, at + 1, end);
    if (node.people.length > 0 && (stop === end || !isWordUnit(text.charCodeAt(stop)) || isNoteAt(text, stop))) {
      hit = { start, end: stop, people: node.people, single: node.single };
    }
  }
  return hit;
}

/** "Lind1", "the Chancellor12.": the number of a footnote, which an edition sets small. */
function isNoteAt(text: string, at: number): boolean {
  return isDigit(text, at) && !isWordUnit(text.charCodeAt(isDigit(text, at + 1) ? at + 2 : at + 1));
}

function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit > 47 && unit < 58;
}

/** Combining marks belong to the letter before them. */
function skipMarks(text: string, at: number, end: number): number {
  let stop = at;
  while (stop < end && foldLetter(text.charCodeAt(stop)) === SKIPPED) stop++;
  return stop;
}
