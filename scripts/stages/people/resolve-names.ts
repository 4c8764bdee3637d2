import type { PersonEntry } from '../../../src/schemas/person.ts';
import type { CleanText } from '../clean-text.ts';
import type { WordScan } from '../scan-words.ts';
import { findNames, type NameHit } from './find-names.ts';
import { isHeldOn, type RoleIndex } from './index-roles.ts';
import { readSurname } from './is-namesake.ts';
import type { PeopleIndex } from './people-index.ts';

/** A name of the text and whose it is. UTF-16 offsets; given names and initials before a surname are inside. */
export interface ResolvedName {
  start: number;
  end: number;
  person: string;
}

const months = new Set(
  'January February March April May June July August September October November December'.split(' '),
);

/** Words around a month's name that make it a date or a verb: "in May", "May 19", "May 2022", "May he". */
const dateBefore =
  /(?:^|[^\p{L}])(?:in|of|since|until|till|on|by|from|to|before|after|for|last|next|this|early|late|mid|and|through|during|between|\d+(?:st|nd|rd|th)?)[\s-]$/iu;
const dateOrVerbAfter =
  /^(?:[,\s]\s?\d|\s(?:he|she|it|they|we|you|I|the|this|that|these|those|all|God|our|your|his|her|there|or|and|be|not|of)(?!\p{L}))/u;

/**
 * The names of the kept passages, in order. A surname with somebody else's given name before it is not the person's; a name that
 * several people share is given only where the text has used a name of one of them alone before, or where one of them alone held an
 * office on `day`.
 */
export function resolveNames(
  { text, kept }: CleanText,
  words: WordScan,
  { names, byId, roles }: PeopleIndex,
  day: string | null,
): ResolvedName[] {
  const resolved: ResolvedName[] = [];
  const ownWords = new Map<string, ReadonlySet<string>>();
  const introduced = new Set<string>();
  for (const passage of kept) {
    for (const hit of findNames(text, passage.start, passage.end, names, words.name)) {
      const person =
        hit.people.length === 1 ? hit.people[0] : (onlyIntroduced(hit, introduced) ?? onlyInOffice(hit, roles, day));
      const entry = person === undefined ? undefined : byId.get(person);
      if (person === undefined || entry === undefined) continue;
      if (!hit.single || entry.kind === 'institution') {
        const end = endOfName(text, hit, entry);
        if (end === null) continue;
        introduced.add(person);
        resolved.push({ start: hit.start, end, person });
        continue;
      }
      const own = ownWords.get(person) ?? wordsOf(entry.name, entry.aliases);
      ownWords.set(person, own);
      const last = resolved.at(-1);
      const afterName = last !== undefined && isAfter(text.slice(last.end, Math.min(hit.start, last.end + 4)));
      const { namesake, start, titled } = readSurname(text, passage.start, hit, own, afterName);
      if (namesake) continue;
      const full = start < hit.start || titled;
      if (months.has(text.slice(hit.start, hit.end)) && !full && !(introduced.has(person) && isNoMonth(text, hit)))
        continue;
      if (full) introduced.add(person);
      resolved.push({ start, end: hit.end, person });
    }
  }
  return resolved;
}

/** "Ada Lind Renko", "… with Lind. Renko said": nothing of the name before belongs to this one. */
function isAfter(gap: string): boolean {
  return /^[.!?]?[”"’]?\s$/u.test(gap);
}

/**
 * Where a name of several words ends, "II" and "Jr." included when they are the person's own; null when they make it another's:
 * "Boris Lind Jr." is not Boris Lind.
 */
function endOfName(text: string, { end }: NameHit, { name, aliases }: PersonEntry): number | null {
  const suffix = /^,?\s(Jr|Sr|II|III|IV)(?!\p{L})/u.exec(text.slice(end, end + 6));
  if (suffix === null) return end;
  const isOwn = [name, ...aliases].some((words) => words.split(/[\s.,]+/u).includes(suffix[1] ?? ''));
  return isOwn ? end + suffix[0].length : null;
}

function isNoMonth(text: string, { start, end }: NameHit): boolean {
  return (
    !dateBefore.test(text.slice(Math.max(0, start - 12), start)) && !dateOrVerbAfter.test(text.slice(end, end + 12))
  );
}

function onlyIntroduced({ people }: NameHit, introduced: ReadonlySet<string>): string | undefined {
  const candidates = people.filter((person) => introduced.has(person));
  return candidates.length === 1 ? candidates[0] : undefined;
}

function onlyInOffice({ people }: NameHit, { tenures }: RoleIndex, day: string | null): string | undefined {
  if (day === null) return undefined;
  const holders = people.filter((person) =>
    tenures.some((tenure) => tenure.person === person && isHeldOn(tenure, day)),
  );
  return holders.length === 1 ? holders[0] : undefined;
}

function wordsOf(name: string, aliases: readonly string[]): ReadonlySet<string> {
  return new Set([name, ...aliases].flatMap((words) => words.split(/[\s.]+/u)).filter((word) => word.length > 1));
}
