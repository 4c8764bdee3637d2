import { expect, test } from 'vitest';
import { isPartOfClause } from './is-part-of-clause.ts';

/** Whether the words belong to the clause of "spoke by phone". */
function isPart(sentence: string, words: string): boolean {
  const range = (part: string) => ({ start: sentence.indexOf(part), end: sentence.indexOf(part) + part.length });
  return isPartOfClause(sentence, range('spoke by phone'), range(words));
}

test('names, days and small words may stand between; another event may not', () => {
  expect(isPart('Lind spoke by phone with Mr. Renko-Hale on 5 March at 10:05 a.m.', '10:05 a.m.')).toBe(true);
  expect(isPart('At 10:05 a.m. Lind spoke by phone with Renko.', '10:05 a.m.')).toBe(true);
  expect(isPart('Lind spoke by phone with Renko after shells fell at 10:05 a.m.', '10:05 a.m.')).toBe(false);
});

test('a line of capitals is read as quickly as any other', () => {
  const capitals = 'LIND SPOKEN HIGHCOMMISSIONERFORTRADEANDFISHERIES'.repeat(3);
  expect(isPart(`Lind spoke by phone WITH ${capitals}; at 10:05 a.m.`, '10:05 a.m.')).toBe(false);
});
