import type { Cut, Rule } from './rule.ts';

/** A paragraph that is words in quotation marks and nothing else. */
const quoted = /^["“«„](.+)["”»]$/su;
const stop = /[.,!?…]+$/u;

/** Shorter words may be said twice. */
const SHORTEST = 25;
const LONGEST = 250;
/** How many paragraphs away the words may stand. */
const NEAR = 12;

/** Words of the text that the page gives again in large letters: a paragraph of nothing but quoted words that stand in a longer one near it. */
export const cutRepeatedQuotations: Rule = (paragraphs) =>
  paragraphs.flatMap(({ text, removed }, index): Cut[] => {
    if (removed !== null || text.length < SHORTEST || text.length > LONGEST) return [];
    const words = quoted.exec(text)?.[1]?.trim().replace(stop, '') ?? '';
    if (words.length < SHORTEST) return [];
    const isAgain = paragraphs
      .slice(Math.max(0, index - NEAR), index + NEAR + 1)
      .some((other) => other.removed === null && other.text.length > text.length && other.text.includes(words));
    const reason = 'words of the text given again in large letters';
    return isAgain ? [{ from: index, to: index + 1, rule: 'repeated-quotation', reason }] : [];
  });
