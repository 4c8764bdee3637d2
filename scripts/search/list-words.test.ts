import { expect, test } from 'vitest';
import { listWords } from './list-words.ts';

test('a word stands once, in its most frequent spelling, in the file of its first letter', () => {
  const { letters, files } = listWords(['Renko rang. RENKO, Rénko:', 'renko’s Renko 1975']);
  expect(letters).toBe(1);
  expect(Object.fromEntries(files)).toEqual({
    '72': { Renko: 5, rang: 1 },
    '73': { s: 1 },
    '31': { 1975: 1 },
  });
});

test('of very many words, files have those of two letters', () => {
  const word = (number: number) =>
    number.toString(26).replaceAll(/\d/gu, (digit) => 'qrstuvwxyz'.charAt(Number(digit)));
  const { letters, files } = listWords(Array.from({ length: 20_000 }, (_, number) => word(number)));
  expect(letters).toBe(2);
  expect([...files.keys()]).toContain('61-62');
});
