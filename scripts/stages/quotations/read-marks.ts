import { matchesOf } from '../matches-of.ts';

/** A quotation mark in a text. UTF-16 offsets. */
export interface Mark {
  start: number;
  end: number;
  /** `double`: " “ ” „ « » `` ''; `single`: ‘ ’ ' where they are no apostrophes. */
  kind: 'double' | 'single';
  /** What its shape and its neighbours make of it; `either` where both leave it open. */
  role: 'open' | 'close' | 'either';
  /** Whether its shape alone says its role, so that it may be nested in marks of its kind. */
  shaped: boolean;
}

const anyMark = /``|''|["“”„‟«»]|[‘’']/gu;
/** What most passages have none of: any mark but an apostrophe within a word. */
const MAY_MARK = /["“”„‟«»‘`]|(?<![A-Za-z])[’']|[’'](?![A-Za-z])/u;
const opensAfter = /^(?:|[\s([{—–/“„«‘"'-])$/u;
const closesBefore = /^(?:|[\s,.;:?!)\]}—–/…”»’"'-])$/u;
const letter = /[\p{L}\p{N}]/u;

/** The quotation marks of a passage, in order. Apostrophes are none: "don't", "the leaders' plan" when nothing is open, "'90s". */
export function readMarks(text: string, start: number, end: number): Mark[] {
  const passage = text.slice(start, end);
  const marks: Mark[] = [];
  if (!MAY_MARK.test(passage)) return marks;
  for (const { 0: shape, index } of matchesOf(passage, anyMark)) {
    const before = passage.charAt(index - 1);
    const after = passage.charAt(index + shape.length);
    const kind = shape === '‘' || shape === '’' || shape === "'" ? 'single' : 'double';
    const role = kind === 'single' ? roleOfSingle(shape, before, after) : roleOfDouble(shape, before, after);
    if (role === null) continue;
    const shaped = kind === 'double' && shape !== '"';
    marks.push({ start: start + index, end: start + index + shape.length, kind, role, shaped });
  }
  return marks;
}

function roleOfDouble(shape: string, before: string, after: string): Mark['role'] {
  const mayOpen = opensAfter.test(before) && !/^(?:|\s)$/u.test(after);
  const mayClose = closesBefore.test(after) && !/^(?:|\s)$/u.test(before);
  if (mayOpen !== mayClose && !(shape === '«' || shape === '»')) return mayOpen ? 'open' : 'close';
  if (shape === '"') return 'either';
  if (shape === "''" || shape === '”') return 'close';
  if (shape === '«' || shape === '»') {
    // »German« turns them round.
    const turned = shape === '«' ? mayClose && !mayOpen : mayOpen && !mayClose;
    return (shape === '«') === turned ? 'close' : 'open';
  }
  return 'open';
}

function roleOfSingle(shape: string, before: string, after: string): Mark['role'] | null {
  const mayOpen = opensAfter.test(before) && /[\p{L}“"…[]/u.test(after);
  if (shape === '‘') return mayOpen || letter.test(after) ? 'open' : null;
  if (shape === "'" && mayOpen) return 'open';
  return !/^(?:|\s)$/u.test(before) && !letter.test(after) ? 'close' : null;
}
