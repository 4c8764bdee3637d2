import type { PersonEntry } from '../../src/schemas/person.ts';
import type { CleanText } from './clean-text.ts';
import { findPluralOffices } from './people/find-plural-offices.ts';
import { indexRoles } from './people/index-roles.ts';
import type { PeopleIndex } from './people/people-index.ts';
import type { PersonMention } from './people/person-mention.ts';
import { plantNames } from './people/plant-names.ts';
import { resolveNames } from './people/resolve-names.ts';
import { resolvePronouns } from './people/resolve-pronouns.ts';
import { resolveTitles } from './people/resolve-titles.ts';
import type { WordScan } from './scan-words.ts';

export function indexPeople(people: readonly PersonEntry[]): PeopleIndex {
  return {
    people,
    byId: new Map(people.map((entry) => [entry.id, entry])),
    names: plantNames(people),
    roles: indexRoles(people),
  };
}

/** Mentions in the kept passages, in order, not overlapping (the longest wins). `day`: the day of publication, for offices and names that several share; null leaves offices without a name unresolved. */
export function findPeople(text: CleanText, words: WordScan, index: PeopleIndex, day: string | null): PersonMention[] {
  const names = resolveNames(text, words, index, day);
  const titles = text.kept.flatMap(({ start, end }) => index.roles.findTitles(text.text, start, end, words.title));
  const resolved = resolveTitles(text.text, titles, names, index.roles, day);
  const mentions: PersonMention[] = names.map(({ start, end, person }) => ({ start, end, person, by: 'name' }));
  for (const { start, end, person, besideName } of resolved) {
    if (person !== null && !besideName) mentions.push({ start, end, person, by: 'office' });
  }
  for (const each of findPluralOffices(text.text, text.kept, words['plural-office'], index.roles, day))
    mentions.push(each);
  const named = withoutOverlaps(mentions);
  return withoutOverlaps([...named, ...resolvePronouns(text, words, named, resolved, index, day)]);
}

/** In order of place; of two that overlap the longer stays, of two as long the first. */
function withoutOverlaps(mentions: readonly PersonMention[]): PersonMention[] {
  const ordered = mentions.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: PersonMention[] = [];
  for (const mention of ordered) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= mention.start) kept.push(mention);
    else if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention;
  }
  return kept;
}
