import { readMarks, type Mark } from './read-marks.ts';

/** Words between two quotation marks. UTF-16 offsets. */
export interface MarkedStretch {
  /** With the marks. */
  start: number;
  end: number;
  /** Without them. */
  innerStart: number;
  innerEnd: number;
}

/** The marks of one passage in pairs, and those that found no partner. */
export interface Pairing {
  /** In order, not overlapping; what is nested in another is not listed. */
  stretches: MarkedStretch[];
  /** The last opening double mark that nothing closes. */
  unclosed: Mark | null;
  /** Opening marks given up because another followed before any closing one. */
  stray: Mark[];
  /** The first closing double mark that closes nothing. */
  unopened: Mark | null;
  /** How many double marks there are. */
  doubles: number;
}

/** How deep marks of one kind are nested at most. */
const DEEPEST = 4;

/** A stretch in single marks is as long as this at most, unless punctuation stands before its closing mark. UTF-16 units. */
const LONGEST_BARE_SINGLE = 80;

/** The stretches in quotation marks of one passage, in order, not overlapping. */
export function pairMarks(text: string, start: number, end: number): MarkedStretch[] {
  return pairPassage(text, start, end).stretches;
}

/**
 * Pairs the marks of one passage. Straight marks are not nested: an opening one before the last is closed shows that the last was
 * odd. Shaped marks (“ ”) are nested. An odd mark never turns the marks after it round, since each is read by its neighbours.
 */
export function pairPassage(text: string, start: number, end: number): Pairing {
  const marks = readMarks(text, start, end);
  const pairs: MarkedStretch[] = [];
  const stray: Mark[] = [];
  let unopened: Mark | null = null;
  let doubles = 0;
  let open: Mark[] = [];
  for (const [at, mark] of marks.entries()) {
    if (mark.kind === 'double') doubles++;
    const partner = open.findLast(({ kind }) => kind === mark.kind);
    if (mark.role === 'open' || (mark.role === 'either' && partner === undefined)) {
      if (mark.kind === 'double' && partner !== undefined && (!mark.shaped || open.length >= DEEPEST)) {
        stray.push(partner);
        open = open.filter((other) => other !== partner);
      }
      if (mark.kind === 'single' && open.length >= DEEPEST) continue;
      open.push(mark);
    } else if (partner === undefined) {
      if (mark.kind === 'double') unopened ??= mark;
    } else if (mark.kind === 'double' || closesSingle(text, marks, at, partner)) {
      open.length = open.indexOf(partner);
      pairs.push({ start: partner.start, end: mark.end, ...inner(text, partner.end, mark.start) });
    }
  }
  return {
    stretches: outermost(pairs),
    unclosed: open.findLast(({ kind }) => kind === 'double') ?? null,
    stray,
    unopened,
    doubles,
  };
}

/** Whether a ’ closes what ‘ opened, and is not the apostrophe of a plural: ‘the leaders’ plan’. */
function closesSingle(text: string, marks: readonly Mark[], at: number, partner: Mark): boolean {
  const mark = marks[at];
  if (mark === undefined) return false;
  if (/[,.!?…]/u.test(text.charAt(mark.start - 1))) return true;
  const next = marks[at + 1];
  if (
    /^s.\s\p{Ll}/u.test(text.slice(mark.start - 1, mark.start + 3)) &&
    next?.kind === 'single' &&
    next.role === 'close'
  )
    return false;
  return mark.start - partner.end <= LONGEST_BARE_SINGLE;
}

/** The stretch without white space at its ends; an empty one stays empty. */
export function inner(text: string, start: number, end: number): { innerStart: number; innerEnd: number } {
  let innerStart = start;
  let innerEnd = end;
  while (innerStart < innerEnd && /\s/u.test(text.charAt(innerStart))) innerStart++;
  while (innerEnd > innerStart && /\s/u.test(text.charAt(innerEnd - 1))) innerEnd--;
  return { innerStart, innerEnd };
}

function outermost(pairs: readonly MarkedStretch[]): MarkedStretch[] {
  const kept: MarkedStretch[] = [];
  for (const pair of pairs.toSorted((a, b) => a.start - b.start)) {
    if ((kept.at(-1)?.end ?? 0) <= pair.start && pair.innerStart < pair.innerEnd) kept.push(pair);
  }
  return kept;
}
