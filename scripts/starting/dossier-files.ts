import { stringify } from 'yaml';
import { chooseIds } from './choose-ids.ts';
import { exampleFiles } from './example-files.ts';
import type { NewDossier } from './new-dossier.ts';

/** The files of a new dossier, by path: with comments that say what else may stand in them. It builds as it is. */
export function dossierFiles({ title, sides, timeZone }: NewDossier): Map<string, string> {
  const people = sides.flatMap((side) => side.people);
  const personIds = chooseIds(people, 'person');
  const idOf = new Map(people.map((name, index) => [name, personIds[index]]));
  const sideIds = chooseIds(
    sides.map(({ label }) => label),
    'side',
  );
  return new Map([
    [
      'dossier.yaml',
      `${inYaml({ title })}# One sentence, for readers and search engines.
${inYaml({
  description:
    'What each side and the press have said about these calls, with the words on which each statement rests.',
  language: 'en',
})}# Whose day a call is filed under.
${inYaml({ timeZone })}
# A call counts when different people of two sides take part. \`principals\` are those people, \`voices\` whoever speaks for a
# side: its press office, a spokesman. Each is an id of people.yaml.
${inYaml({
  sides: sides.map((side, index) => ({
    id: sideIds[index],
    label: side.label,
    principals: side.people.map((name) => idOf.get(name)),
    voices: [],
  })),
})}
# All of these may wait until you publish.
# version: 1.0.0
# released: 2026-11-22
# editors: [Mira Holt]
# url: https://example.org/calls/
# contact: mailto:editor@example.org
# licence: { label: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }
# inclusion: Which texts and calls are included, and which are not.
`,
    ],
    [
      'people.yaml',
      `# Who takes part in the calls, who speaks for a side, and whom else the texts name.
# \`aliases\` are the other names that texts use; only what stands here is understood. The last word of each name was put in
# for a start: look them over. \`roles\` are offices with their days: "the President" is whoever held the office on the day.
#
# - id: mira-holt
#   name: Mira Holt
#   aliases: [Holt]
#   roles: [{ title: Press Secretary of the President of Norland, from: 2021-03-01 }]
# - id: northern-palace
#   name: Northern Palace
#   kind: institution

${inYaml(
  people.map((name) => ({
    id: idOf.get(name),
    name,
    aliases: lastWordsOf(name, people),
    roles: [],
  })),
)}`,
    ],
    ...exampleFiles,
  ]);
}

/** The last word of a name, when nobody else bears it. */
function lastWordsOf(name: string, people: readonly string[]): string[] {
  const [last, ...before] = name.split(' ').reverse();
  const isShared = people.some((other) => other !== name && other.split(' ').at(-1) === last);
  return last === undefined || before.length === 0 || isShared || !/\p{L}/u.test(last) ? [] : [last];
}

/** One value to a line, however long: a reader's eye and a diff's both go by lines. */
function inYaml(data: unknown): string {
  return stringify(data, { lineWidth: 0, blockQuote: false });
}
