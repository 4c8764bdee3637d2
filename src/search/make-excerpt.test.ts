import { describe, expect, test } from 'vitest';
import { makeExcerpt } from './make-excerpt.ts';

function read(content: string, words: number[], length: number): string {
  return makeExcerpt(content.split(/\s+/u), words, length)
    .map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
    .join('');
}

const alphabet = 'a b c d e f g h i j k l m n o p q r s t u v w x y z';

describe('an excerpt', () => {
  test('of a short text is the text, with neighbouring words marked as one', () => {
    expect(read('Lind rang  Renko\ntwice', [1, 2], 10)).toBe('Lind [rang Renko] twice');
    expect(read('Lind rang', [0, 1], 10)).toBe('[Lind rang]');
  });

  test('of a long one has the most of the words found, and a little before them', () => {
    expect(read(alphabet, [1, 15, 16, 19], 12)).toBe('… m n o [p q] r s [t] u v w x …');
  });

  test('ends with the text when the words stand at its end', () => {
    expect(read(alphabet, [25], 5)).toBe('… v w x y [z]');
  });

  test('begins with the text when nothing was looked for', () => {
    expect(read(alphabet, [], 3)).toBe('a b c …');
  });

  test('is made of the text’s own words', () => {
    expect(read('1 < 2 && <mark>Lind</mark> &lt;', [4], 10)).toBe('1 < 2 && [<mark>Lind</mark>] &lt;');
  });
});
