import type { Sentence } from '../split-sentences.ts';
import { countryOf } from './countries.ts';
import { isHeldOn, type RoleIndex } from './index-roles.ts';
import type { PersonMention } from './person-mention.ts';
import type { ResolvedTitle } from './resolve-titles.ts';
import type { Rank } from './title-words.ts';
import { matchesOf } from '../matches-of.ts';

/** An office that somebody holds: by the text's own "Title Name", or by the roles on the day. */
export interface Office {
  person: string;
  rank: Rank;
  country: string | null;
}

const counterpart =
  /\b(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts)\s((?:[\p{L}.]+\s){1,3})(?:counterpart|opposite number)(?![\p{L}’'])(?!,?\s\p{Lu}\p{Ll})/gu;

const newSubject = /[,;:—–] (?:and |but |while )?\p{Lu}[\p{L}’'-]+ \p{Ll}/u;

/** The offices that a text gives with a name, and those held on `day`; once for a text. */
export function listOffices(titles: readonly ResolvedTitle[], { tenures }: RoleIndex, day: string | null): Office[] {
  const stated = titles.flatMap(({ person, rank, country, besideName }) =>
    person !== null && besideName ? [{ person, rank, country }] : [],
  );
  const held = day === null ? [] : tenures.filter((tenure) => isHeldOn(tenure, day));
  const offices = new Map<string, Office>();
  for (const { person, rank, country } of [...stated, ...held]) {
    if (rank !== 'voice') offices.set(`${person} ${rank} ${country ?? ''}`, { person, rank, country });
  }
  return [...offices.values()];
}

/**
 * "his Russian counterpart" without a name: the one who holds an office of that country of the same rank as the person whom the
 * sentence spoke of last. Empty when the nation, the rank or the holder is open.
 */
export function findCounterparts(
  text: string,
  { start, end }: Sentence,
  own: readonly PersonMention[],
  offices: readonly Office[],
): PersonMention[] {
  const letters = text.slice(start, end);
  if (!letters.includes('counterpart') && !letters.includes('opposite number')) return [];
  return matchesOf(letters, counterpart).flatMap((match) => {
    const from = start + match.index;
    const country = countryOf((match[1] ?? '').trim());
    const last = own.findLast((mention) => mention.end <= from);
    // "Lind waited; Hale told his Russian counterpart": somebody else has become the subject.
    if (last === undefined || newSubject.test(text.slice(last.end, from))) return [];
    const subject = last.person;
    const rank = only(offices.filter(({ person }) => person === subject).map((office) => office.rank));
    if (country === null || rank === null) return [];
    const holders = offices.filter(
      (office) => office.country === country && office.rank === rank && office.person !== subject,
    );
    const person = only(holders.map((office) => office.person));
    return person === null ? [] : [{ start: from, end: from + match[0].length, person, by: 'pronoun' as const }];
  });
}

function only<T>(values: readonly T[]): T | null {
  const [value] = values;
  return value !== undefined && values.every((other) => other === value) ? value : null;
}
