import type { Call, Length, Point } from '../../schemas/call.ts';
import type { Claim } from '../../schemas/claim.ts';
import type { DateValue } from '../../schemas/date-value.ts';
import type { Side } from '../../schemas/dossier-settings.ts';
import type { Person } from '../../schemas/person.ts';
import type { Source } from '../../schemas/source.ts';
import type { Span } from '../../schemas/span.ts';

/** Two invented sides, and one more for dossiers of three. */
export const lindland: Side = { id: 'lindland', label: 'Lindland', principals: ['ada-lind'], voices: ['lind-office'] };
export const renkia: Side = { id: 'renkia', label: 'United Renkia', principals: ['boris-renko'], voices: [] };
export const osterra: Side = { id: 'osterra', label: 'Osterra', principals: ['cora-oster'], voices: [] };
export const sides = [lindland, renkia];

/** A person of people.yaml with nothing said yet. */
export function makePerson(id: string, name: string, over: Partial<Person> = {}): Person {
  return {
    id,
    name,
    kind: 'person',
    aliases: [],
    roles: [],
    side: null,
    part: null,
    calls: [],
    quotations: [],
    sources: [],
    ...over,
  };
}

export const people = [
  makePerson('ada-lind', 'Ada Lind', { side: 'lindland', part: 'principal' }),
  makePerson('boris-renko', 'Boris Renko', { side: 'renkia', part: 'principal' }),
];

/** A day of the text; null for none. */
export function onDay(day: string | null): DateValue {
  return { edtf: day, min: day, max: day, basis: day === null ? 'none' : 'stated', evidence: [] };
}

/** Words at a place. */
export function spanAt(start: number, exact = 'words'): Span {
  return { source: 'lind-times', start, end: start + exact.length, exact };
}

/** A claim of the narrator that the call took place, unless something else is given. */
export function makeClaim(over: Partial<Claim> = {}): Claim {
  return {
    id: 'c1',
    point: 'took-place',
    stance: 'affirms',
    value: null,
    saidBy: null,
    speaker: null,
    wordsOf: null,
    side: null,
    manner: 'narrated',
    opinion: false,
    cue: null,
    relay: [],
    evidence: spanAt(0),
    origin: 'text:lind-times',
    rule: 'call-held',
    reliability: { grade: 3, label: 'One origin', reason: 'One text says so.', origins: 1 },
    ...over,
  };
}

/** A length of so many minutes, said at a place. */
export function makeLength(minutes: number, start: number, saidBy: string | null = null): Length {
  return { iso: `PT${minutes}M`, minutes, qualifier: 'exact', saidBy, evidence: spanAt(start) };
}

/** A row on which nobody says anything, unless accounts are given. */
export function makePoint(over: Partial<Point> = {}): Point {
  return { point: 'took-place', label: 'Took place', verdict: 'no-account', rule: '', accounts: [], ...over };
}

/** A call of 14 June 2025 between the two principals, of which no side says anything. */
export function makeCall(over: Partial<Call> = {}): Call {
  return {
    id: '2025-06-14',
    formerIds: [],
    status: 'held',
    date: onDay('2025-06-14'),
    alsoDated: [],
    participants: ['ada-lind', 'boris-renko'],
    confirmation: { lindland: 'silent', renkia: 'silent' },
    durations: [],
    claims: [],
    points: [],
    themes: [],
    mentionedThemes: [],
    sources: [],
    quotations: [],
    disagreements: [],
    origins: [],
    reliability: { grade: 3, label: 'One origin', reason: 'One text says so.', origins: 1, notes: [] },
    determinations: [],
    review: null,
    ...over,
  };
}

/** A text of one publisher, without any finding. */
export function makeSource(over: Partial<Source> = {}): Source {
  return {
    id: 'lind-times',
    file: 'raw/lind-times.txt',
    sha256: '0'.repeat(64),
    length: 100,
    title: 'Leaders speak',
    publisher: 'lind-times',
    published: onDay('2025-06-15'),
    genre: 'news',
    author: null,
    url: null,
    retrieved: null,
    rights: null,
    note: null,
    kept: [],
    removed: [],
    dates: [],
    quotations: [],
    reliability: {
      grade: 'F',
      label: 'Reliability cannot be judged',
      reason: 'Nobody has graded it.',
      graded: null,
      override: null,
      goodFor: [],
      notFor: [],
      notes: [],
    },
    calls: [],
    themes: [],
    people: [],
    cited: [],
    ...over,
  };
}
