import type { PersonMention } from '../people/person-mention.ts';

const capitals = /^(?:MR|MRS|MS|DR|SEN|REP|GOV|GEN|AMB)\.?\s(?:\p{Lu}[\p{Lu}.’'-]*\s)*(\p{Lu}[\p{Lu}’'-]+)$/u;

/**
 * Whose label in capitals stands before a turn, "MR. HOLM": the one person whom the text names elsewhere by that last word. Null when
 * it names nobody so, or several.
 */
export function makeNameInCapitals(text: string, people: readonly PersonMention[]): (label: string) => string | null {
  const byLastWord = new Map<string, Set<string>>();
  for (const { person, by, start, end } of people) {
    if (by !== 'name') continue;
    const last = /[\p{L}’'-]+$/u.exec(text.slice(start, end))?.[0].toUpperCase();
    // "Ada Lind, Jr." ends in none.
    if (last === undefined) continue;
    byLastWord.set(last, (byLastWord.get(last) ?? new Set()).add(person));
  }
  return (label) => {
    const word = capitals.exec(label)?.[1];
    const named = word === undefined ? undefined : byLastWord.get(word);
    const [only] = named ?? [];
    return named?.size === 1 ? (only ?? null) : null;
  };
}
