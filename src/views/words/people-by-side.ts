import type { Dossier } from '../../schemas/dossier.ts';
import type { Person } from '../../schemas/person.ts';
import { markOf } from '../accounts/account-rows.ts';
import { countOf } from '../phrases/count-of.ts';
import { formatDay } from '../phrases/format-date.ts';
import { capitalise } from '../calls/name-call.ts';

/** The people of one side, or the third voices. */
export interface PeopleGroup {
  label: string;
  /** As `markOf` gives it. */
  mark: number;
  people: Person[];
}

/** Everybody under their side, principals before voices; then the voices that speak for no side. Empty groups are left out. */
export function peopleBySide({ sides, people }: Pick<Dossier, 'sides' | 'people'>): PeopleGroup[] {
  const groups = sides.map(({ id, label }) => ({
    label,
    mark: markOf(sides, id),
    people: people
      .filter(({ side }) => side === id)
      .sort((a, b) => Number(b.part === 'principal') - Number(a.part === 'principal')),
  }));
  const others = people.filter(({ side }) => side === null || sides.every(({ id }) => id !== side));
  return [...groups, { label: 'Press and third voices', mark: 0, people: others }].filter(
    (group) => group.people.length > 0,
  );
}

/** Who somebody is, in a phrase: `Aide to the President of Lindland`; null where people.yaml does not say. */
export function describePerson({ description, roles }: Pick<Person, 'description' | 'roles'>): string | null {
  const phrase = description ?? roles.at(-1)?.title;
  return phrase === undefined ? null : capitalise(phrase);
}

/** What these sources have of somebody: `2 calls, 11 quotations`, or `named in 1 text`. */
export function describePresence({
  calls,
  quotations,
  sources,
}: Pick<Person, 'calls' | 'quotations' | 'sources'>): string {
  const parts = [
    calls.length > 0 && countOf(calls, 'call'),
    quotations.length > 0 && countOf(quotations, 'quotation'),
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts.join(', ') : `named in ${countOf(sources, 'text')}`;
}

/** The offices somebody held, with their days: `President of Lindland, from 7 May 2012 on`. */
export function describeRoles({ roles }: Pick<Person, 'roles'>): string[] {
  return roles.map(({ title, from, to }) => [title, describeTerm(from, to)].filter(Boolean).join(', '));
}

function describeTerm(from: string | undefined, to: string | undefined): string {
  if (from === undefined && to === undefined) return '';
  if (from === undefined) return `until ${formatDay(to ?? '')}`;
  return to === undefined ? `from ${formatDay(from)} on` : `${formatDay(from)} to ${formatDay(to)}`;
}
