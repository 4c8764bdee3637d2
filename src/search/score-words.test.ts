import { expect, test } from 'vitest';
import { scoreWords } from './score-words.ts';

const page = { starts: [3, 10, 70] };
const score = (passage: number, words: number[][], rarities = words.map(() => 1)) =>
  scoreWords(page, passage, words, rarities);

test('what answers better scores more', () => {
  expect(score(1, [[11, 12]])).toBeGreaterThan(score(1, [[11]]));
  expect(score(1, [[11], [12]])).toBeGreaterThan(score(1, [[11]]));
  expect(score(1, [[11]], [2])).toBeGreaterThan(score(1, [[11]], [1]));
  expect(score(0, [[1]])).toBeGreaterThan(score(0, [[4]]));
  expect(scoreWords({ starts: [3, 10, 20] }, 1, [[11]], [1])).toBeGreaterThan(score(1, [[11]]));
});
