import type { Check } from './check.ts';

/**
 * Every person of people.yaml is named in some text, passes words on, or took part in a known call; others are left-overs or
 * misspelt. Where there are no texts yet, nobody is asked for.
 */
export const everyPersonIsMentioned: Check = (readings, report) => {
  const named = new Set<string | null>();
  return {
    recalled: {
      source: ({ people, relays, publisher }) => {
        for (const id of [...people, ...relays, publisher]) named.add(id);
      },
    },
    source: ({ people, quotations, publisher }) => {
      for (const id of [...people, ...quotations.flatMap(({ relay }) => relay), publisher]) named.add(id);
    },
    rest: ({ people, knownCalls }) => {
      if (readings.length === 0) return;
      for (const id of knownCalls.flatMap(({ participants }) => participants)) named.add(id);
      for (const { id, name } of people.filter((person) => !named.has(person.id))) {
        report.add({
          rule: 'every-person-is-mentioned',
          severity: 'warning',
          file: 'people.yaml',
          reason: `No text names ${name} (\`${id}\`).`,
          actual: id,
          fix: 'Add the name as texts have it to `aliases`, or take the person out.',
        });
      }
    },
  };
};
