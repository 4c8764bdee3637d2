import { expect, test } from 'vitest';
import { endOfPlainWord } from './end-of-plain-word.ts';

test.each([
  ['talks, then', 5],
  ['talks. Then', 5],
  ['talks', 5],
  ['talks” then', 5],
  ['leaders’ plan', 7],
  [', then', 0],
  ['“talks', 0],
])('%j is a word of plain letters up to %i', (text, end) => expect(endOfPlainWord(text, 0)).toBe(end));

test.each(['U.S. talks', 'Lind’s', "Lind's", 'Škoda', 'café', 'cafe\u0301', 'l’État'])(
  'where %j ends is left to the pattern that asks',
  (text) => expect(endOfPlainWord(text, 0)).toBeNull(),
);
