import type { PersonEntry } from '../../../src/schemas/person.ts';

/** How a person's name is run into one word, as handles on social media have it: "@AdaLind", "@adalind". Empty for one-word names. */
export function handlesOf({ name, kind }: PersonEntry): string[] {
  const joined = name.replaceAll(/[\s.-]/gu, '');
  return kind === 'institution' || joined === name ? [] : [joined, joined.toLowerCase()];
}
