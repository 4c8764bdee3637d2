import type { Range } from '../../../src/schemas/span.ts';
import { hasStartBetween } from '../words/starts-between.ts';
import { countryOf } from './countries.ts';
import { isHeldOn, type RoleIndex } from './index-roles.ts';
import type { PersonMention } from './person-mention.ts';
import { titleWords } from './title-words.ts';
import { matchesOf } from '../matches-of.ts';

const OFFICES =
  '([Pp]residents|[Pp]rime [Mm]inisters|[Ll]eaders|[Cc]hancellors|[Ff]oreign [Mm]inisters|[Hh]eads of [Ss]tate)';
/** A country in one to four words: "Turkey", "the United States". */
const NATION = String.raw`((?:\p{Lu}[\p{L}.]*\.?)(?: (?:of (?:the )?)?\p{Lu}[\p{L}.]*){0,3})`;
const ofNations = new RegExp(
  String.raw`\b${OFFICES} of (?:the )?${NATION}(?:, (?:the )?${NATION})?,? and (?:the )?${NATION}`,
  'gu',
);
const nationsBefore = new RegExp(
  String.raw`\b(\p{Lu}\p{L}+)(?:, (\p{Lu}\p{L}+))?,? and (\p{Lu}\p{L}+) ${OFFICES}(?!\p{L})`,
  'gu',
);

/** The words for several holders of an office, with which or after which a country's name stands. */
export const pluralOffices = 'presidents ministers leaders chancellors heads'.split(' ');

/**
 * "The presidents of Norway and Finland", "the Norwegian and Finnish leaders": a mention for each country whose office one person of
 * people.yaml holds on `day`. All or none, in order; empty when the day or a holder is open.
 */
export function findPluralOffices(
  text: string,
  kept: readonly Range[],
  openings: readonly number[],
  { tenures }: RoleIndex,
  day: string | null,
): PersonMention[] {
  if (day === null) return [];
  const held = tenures.filter((tenure) => isHeldOn(tenure, day));
  return kept.flatMap(({ start, end }) => {
    if (!hasStartBetween(openings, start, end)) return [];
    const words = text.slice(start, end);
    return [...officesIn(words, ofNations, [2, 3, 4], 1), ...officesIn(words, nationsBefore, [1, 2, 3], 4)].flatMap(
      ({ nations, office }) => {
        const mentions = nations.map(({ at, name }) => {
          const country = countryOf(name);
          const people = country === null ? [] : holdersOf(office, country);
          return people.length === 1 && people[0] !== undefined
            ? { start: start + at, end: start + at + name.length, person: people[0], by: 'office' as const }
            : null;
        });
        const known = mentions.filter((mention) => mention !== null);
        return known.length === mentions.length ? known : [];
      },
    );
  });

  function holdersOf(office: string, country: string): string[] {
    const title = titleWords.get(office.toLowerCase().replace(/s$/u, ''));
    const isAnyHead = title === undefined || title.key === 'leader';
    return [
      ...new Set(
        held.flatMap((tenure) =>
          tenure.country === country && (isAnyHead ? tenure.rank === 'head' : tenure.key === title.key)
            ? tenure.person
            : [],
        ),
      ),
    ];
  }
}

function officesIn(words: string, pattern: RegExp, nations: readonly number[], office: number) {
  return matchesOf(words, pattern).map((match) => {
    let from = match.index;
    return {
      office: match[office] ?? '',
      nations: nations.flatMap((group) => {
        const name = match[group];
        if (name === undefined) return [];
        const at = words.indexOf(name, from);
        from = at + name.length;
        return [{ at, name }];
      }),
    };
  });
}
