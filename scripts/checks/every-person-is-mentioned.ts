import type { Check } from './check.ts';

/** Every person of people.yaml is named in some text, passes words on, or took part in a known call; others are left-overs or misspelt. */
export const everyPersonIsMentioned: Check = (dossier, _readings, report) => {
  const named = new Set([
    ...dossier.sources.flatMap(({ people, quotations, publisher }) => [
      ...people,
      ...quotations.flatMap(({ relay }) => relay),
      publisher,
    ]),
    ...dossier.knownCalls.flatMap(({ participants }) => participants),
  ]);
  for (const { id, name } of dossier.people.filter((person) => !named.has(person.id))) {
    report.add({
      rule: 'every-person-is-mentioned',
      severity: 'warning',
      file: 'people.yaml',
      reason: `No text names ${name} (\`${id}\`).`,
      actual: id,
      fix: 'Add the name as texts have it to `aliases`, or take the person out.',
    });
  }
};
