import type { PersonEntry, Role } from '../../../src/schemas/person.ts';
import { countryOf } from './countries.ts';
import { makeTitleFinder, type TitleFinder } from './find-titles.ts';
import { titleWords, type Rank, type TitleWord } from './title-words.ts';

/** An office that somebody of people.yaml held, and when; ISO days, null when open. */
export interface Tenure {
  person: string;
  key: string;
  rank: Rank;
  country: string | null;
  /** Whether people.yaml calls it by a name that the office has in this country alone: "the Prime Minister" is not that. */
  isOwn: boolean;
  from: string | null;
  to: string | null;
}

/** The offices of a dossier's people, and the finder of titles that knows them. */
export interface RoleIndex {
  tenures: readonly Tenure[];
  findTitles: TitleFinder;
  /** The titles it knows, as they are written. */
  titles: readonly string[];
}

const findCommonTitles = makeTitleFinder(new Map());

/** Reads the roles of people.yaml: "President of Russia", "Russian President", "High Representative of the European Union". */
export function indexRoles(people: readonly PersonEntry[]): RoleIndex {
  const more = new Map<string, TitleWord>();
  const tenures = people.flatMap(({ id, roles }) => roles.map((role) => readRole(id, role, more)));
  return { tenures, findTitles: makeTitleFinder(more), titles: [...titleWords.keys(), ...more.keys()] };
}

/** Whether an office was held on an ISO day. */
export function isHeldOn(tenure: Tenure, day: string): boolean {
  return (tenure.from === null || tenure.from <= day) && (tenure.to === null || day <= tenure.to);
}

function readRole(person: string, { title, from, to }: Role, more: Map<string, TitleWord>): Tenure {
  // "Aide to the President of Russia" is no president.
  const openings = Array.from(title.matchAll(/[\p{L}\p{N}]+/gu), ({ index }) => index);
  const common = findCommonTitles(title, 0, title.length, openings).find(({ start }) =>
    /^(?:(?:Acting|Interim|Federal)\s)*$/u.test(title.slice(0, start)),
  );
  const dates = { from: from ?? null, to: to ?? null };
  const country = common?.country ?? countryAtEnd(title);
  const isOwn = common?.ownCountry !== undefined;
  if (common && common.rank !== 'voice')
    return { person, key: common.key, rank: common.rank, country, isOwn, ...dates };
  const spelling = title.replace(/ (?:of|to|for|at) .*$/u, '');
  const key = spelling.toLowerCase();
  more.set(spelling, { key, rank: 'voice' });
  more.set(key, { key, rank: 'voice' });
  return { person, key, rank: 'voice', country, isOwn, ...dates };
}

/** The country after the last "of": "General Secretary of the Communist Party of the Soviet Union". */
function countryAtEnd(title: string): string | null {
  const at = title.lastIndexOf(' of ');
  return at < 0 ? null : countryOf(title.slice(at + ' of '.length));
}
