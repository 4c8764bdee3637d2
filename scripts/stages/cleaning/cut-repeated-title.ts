import { findTitle } from './find-title.ts';
import type { Cut, Rule } from './rule.ts';

/** How many paragraphs after a title may repeat it. */
const NEAR = 12;

/** White space alone can make two titles differ in length by so much. */
const SLACK = 20;

/** A line that gives the title again, letter for letter but for capitals and white space, near after it. */
export const cutRepeatedTitle: Rule = (paragraphs) => {
  const title = findTitle(paragraphs);
  const letters = paragraphs[title ?? -1]?.text;
  if (title === null || letters === undefined) return [];
  const same = fold(letters);
  return paragraphs.slice(title + 1, title + 1 + NEAR).flatMap(({ text, removed }, offset): Cut[] => {
    if (removed !== null || Math.abs(text.length - letters.length) > SLACK || fold(text) !== same) return [];
    const from = title + 1 + offset;
    return [{ from, to: from + 1, rule: 'repeated-title', reason: 'the title given again' }];
  });
};

function fold(text: string): string {
  return text.replace(/\s+/gu, ' ').toLowerCase();
}
