import { expect, test } from 'vitest';
import { suggestWords } from './suggest-words.ts';

const words = { Renko: 9, renown: 2, Rénko: 1, harbour: 3, harbours: 1, pots: 4 };

test.each([
  ['Rneko', ['Renko', 'Rénko']],
  ['harbuor', ['harbour']],
  ['harbour', ['harbours']],
  ['pot', []],
  ['xylophone', []],
])('%s', async (word, meant) => {
  expect(await suggestWords({ words: () => Promise.resolve(words) }, word)).toEqual(meant);
});
