import type { Side } from '../../../src/schemas/dossier-settings.ts';
import { countryOf } from '../people/countries.ts';

/** Who belongs where, and whose conversations count as calls. */
export interface Sides {
  /** The side a person or institution speaks for, as principal or voice; null for third voices. */
  sideOf: (person: string | null) => string | null;
  isPrincipal: (person: string) => boolean;
  /** The country after which a principal's side is called, as an ISO 3166 code; null where it bears another name. */
  countryOf: (person: string) => string | null;
  /** The side that is called after a country of which these are a name or an adjective, or as these words; null for other words. */
  sideOfCountry: (words: string) => string | null;
  /** Whether different people of two sides are among these. */
  isAcrossSides: (people: Iterable<string>) => boolean;
  /** The principals among these, once each, in the dossier's order. */
  inOrder: (people: Iterable<string>) => string[];
}

/** A person who is a principal of two sides counts for the first when a side must be named, and for either when calls are counted. */
export function arrangeSides(sides: readonly Side[]): Sides {
  const principals = new Set(sides.flatMap((side) => side.principals));
  const ownSide = new Map<string, string>();
  for (const { id, principals: own, voices } of sides) {
    for (const person of [...own, ...voices]) if (!ownSide.has(person)) ownSide.set(person, id);
  }
  const sidesOf = new Map<string, Side[]>();
  for (const side of sides)
    for (const person of side.principals) sidesOf.set(person, [...(sidesOf.get(person) ?? []), side]);
  const isOfOtherSides = (a: string, b: string) =>
    (sidesOf.get(a) ?? []).some((one) => (sidesOf.get(b) ?? []).some((other) => other !== one));
  return {
    sideOf: (person) => (person === null ? null : (ownSide.get(person) ?? null)),
    isPrincipal: (person) => principals.has(person),
    countryOf: (person) => countryOf((sidesOf.get(person) ?? [])[0]?.label ?? ''),
    sideOfCountry: (words) => {
      const code = countryOf(words);
      const side = sides.find(({ label }) => label === words || (code !== null && countryOf(label) === code));
      return side?.id ?? null;
    },
    isAcrossSides: (people) => {
      const unique = [...new Set(people)];
      return unique.some((a, index) => unique.slice(index + 1).some((b) => isOfOtherSides(a, b)));
    },
    inOrder: (people) => {
      const present = new Set(people);
      return [...principals].filter((person) => present.has(person));
    },
  };
}
