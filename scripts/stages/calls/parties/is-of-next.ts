import type { PersonMention } from '../../people/person-mention.ts';
import type { CallCue } from '../cues/find-cues.ts';
import type { Sides } from '../sides.ts';

/** "In his call with Lind, Falk agreed", "during their call on Tuesday, Falk agreed": his, who is of no side. */
export function isOfNext(
  text: string,
  cue: CallCue,
  partners: readonly PersonMention[],
  after: readonly PersonMention[],
  sides: Sides,
): boolean {
  const from = partners.at(-1)?.end ?? cue.end;
  const next = after.find(({ start }) => start >= from);
  if (next === undefined || sides.sideOf(next.person) !== null) return false;
  const owner = OWNED.exec(text.slice(Math.max(0, cue.start - 40), cue.start))?.[1]?.toLowerCase();
  const gap = text.slice(from, next.start);
  return partners.length > 0
    ? (owner === 'his' || owner === 'her') && /^, $/u.test(gap)
    : owner === 'their' && DAY.test(gap);
}

const OWNED = /\b(his|her|their)(?: [\p{Ll}-]+){0,3} $/iu;
const DAY = /^(?: (?:on |last |earlier |early |late )*(?:\p{Lu}\p{Ll}+day|yesterday|\p{Lu}\p{Ll}+ \d{1,2}))?, $/u;
