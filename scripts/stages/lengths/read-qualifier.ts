import type { Length } from '../../../src/schemas/call.ts';

type Qualifier = Length['qualifier'];

const before: readonly (readonly [Qualifier, RegExp])[] = [
  ['exact', /\b(?:exactly|precisely)\s+$/iu],
  ['almost', /\b(?:almost|nearly|close\s+to|not\s+quite|(?:the\s+)?(?:better|best|greater)\s+part\s+of|most\s+of|virtually|(?:just\s+)?shy\s+of)\s+$/iu],
  ['under', /\b(?:(?:just|well|a\s+little|slightly|a\s+bit)\s+)?(?:under|less\s+than|below|shorter\s+than|(?:no|not)\s+(?:more|longer)\s+than|up\s+to|at\s+most)\s+$/iu],
  ['over', /\b(?:(?:just|well|a\s+little|slightly|a\s+bit)\s+)?(?:over|more\s+than|longer\s+than|in\s+excess\s+of|upwards?\s+of|above|at\s+least|(?:no|not)\s+less\s+than)\s+$/iu],
  ['about', /\b(?:about|approximately|approx\.?|around|roughly|some|an\s+estimated|circa)\s+$|~\s?$/iu],
]; // prettier-ignore
const after: readonly (readonly [Qualifier, RegExp])[] = [
  ['over', /^(?:\s+or\s+more\b|-plus\b|\s?\+)/iu],
  ['about', /^(?:\s+or\s+so\b|,?\s+more\s+or\s+less\b)/iu],
];
const articleAndAdjective = /^an?\s.*[-‐‑](?:hour|minute)/iu;

/**
 * How exact a length is put, with how many characters the words for it take before and after. "Over a two-hour call" is
 * during it, so an article before an adjective stops the reading; "over two hours" is more than two.
 */
export function readQualifier(
  words: string,
  textBefore: string,
  textAfter: string,
): { qualifier: Qualifier; before: number; after: number } {
  for (const [qualifier, pattern] of after) {
    const match = pattern.exec(textAfter);
    if (match !== null) return { qualifier, before: 0, after: match[0].length };
  }
  if (/\bplus\b|\+/iu.test(words)) return { qualifier: 'over', before: 0, after: 0 };
  if (!articleAndAdjective.test(words)) {
    for (const [qualifier, pattern] of before) {
      const match = pattern.exec(textBefore);
      if (match !== null) return { qualifier, before: match[0].length, after: 0 };
    }
  }
  return { qualifier: 'exact', before: 0, after: 0 };
}
