import type { PersonMention } from '../people/person-mention.ts';
import type { Place } from './report.ts';

type Finder = (start: number, end: number) => PersonMention[];

/**
 * Who opens the sentence in which a speaker stands within a clause: "Lind’s remarks came after her claim that Renko had told her …".
 * The next "she" is Lind. Null where the speaker stands in no such clause, or nobody opens the sentence.
 */
export function mainSubject(text: string, speaker: Place, within: Finder): string | null {
  const start = startOfClause(text, speaker, WITHIN_CLAUSE);
  const [first] = start === null ? [] : within(start, speaker.start);
  return start !== null && first !== undefined && first.start - start < OPENING ? first.person : null;
}

/**
 * Whose claim it is that somebody said something: "Lind repeated her claim that Renko had told her …". Null where nobody claims it,
 * or where several people are named before.
 */
export function claimantOf(text: string, speaker: Place, within: Finder): string | null {
  const start = startOfClause(text, speaker, WITHIN_CLAIM);
  const people = new Set(start === null ? [] : within(start, speaker.start).map(({ person }) => person));
  const [only, ...more] = people;
  return more.length > 0 ? null : (only ?? null);
}

const WITHIN_CLAUSE = /\bthat $/u;
const WITHIN_CLAIM =
  /\b(?:his|her|their|[\p{L}.-]+[’']s?) (?:\p{L}+ )?(?:claims?|assertions?|allegations?|remarks?|suggestions?|insistence) that $/u;
/** Everything up to the end of the last sentence or line before. */
const SENTENCE_END = /^[\s\S]*(?:[.!?]["”’)]*\s+(?=\p{Lu})|\n)/u;
const SENTENCE = 300;
/** Within so many letters of its start, a sentence names its subject. */
const OPENING = 12;

/** Where the sentence begins whose clause ends right before a speaker. */
function startOfClause(text: string, { start }: Place, clause: RegExp): number | null {
  const before = text.slice(Math.max(0, start - SENTENCE), start);
  if (!clause.test(before)) return null;
  return start - before.length + (SENTENCE_END.exec(before)?.[0].length ?? 0);
}
