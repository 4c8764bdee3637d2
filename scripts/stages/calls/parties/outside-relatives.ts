import type { PersonMention } from '../../people/person-mention.ts';

/**
 * The people before a call who may be its subject: "Lind, who had spoken to Falk on the day, described the call with Renko" is of Lind. A
 * relative clause is over where a comma closes it.
 */
export function outsideRelatives(text: string, head: number, before: readonly PersonMention[]): PersonMention[] {
  const [first] = before;
  return before.filter(
    ({ start, end }) =>
      !(RELATIVE.test(text.slice(first?.start ?? start, start)) && text.slice(end, head).includes(',')),
  );
}

const RELATIVE = /, (?:who|whom|whose|which) [^,]*$/u;
