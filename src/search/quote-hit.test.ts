import { expect, test } from 'vitest';
import { BREAK } from '../schemas/search-format.ts';
import { quoteHit, type QuotedHit } from './quote-hit.ts';
import { makeEntry } from './testing/make-hit.ts';

const content = `Lind rang ${BREAK} North Post ${BREAK} Renko answered Lind. ${BREAK} They talked.`;
const entry = makeEntry('lind', { starts: [3, 6, 10], passages: [{}, {}] });
const read = (pieces: QuotedHit['title']) =>
  pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');

test.each([
  [0, [0], '[Lind] rang', 'North Post'],
  [1, [6, 8], 'Lind rang', '[Renko] answered [Lind.]'],
  [2, [11], 'Lind rang', 'They [talked.]'],
])('of part %i, the words of that part', (passage, words, title, excerpt) => {
  const quoted = quoteHit(content, { entry, passage, words });
  expect(read(quoted.title)).toBe(title);
  expect(read(quoted.excerpt)).toBe(excerpt);
});

test('of a language without spaces, words are put together without any', () => {
  const parted = ['电话', '通话', BREAK, BREAK, '两国', '领导人'].join('\u200B');
  const quoted = quoteHit(parted, {
    entry: makeEntry('x', { starts: [3, 4], passages: [{}] }),
    passage: 1,
    words: [5],
  });
  expect(read(quoted.title)).toBe('电话通话');
  expect(read(quoted.excerpt)).toBe('两国[领导人]');
});
