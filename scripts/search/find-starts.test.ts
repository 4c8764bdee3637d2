import { expect, test } from 'vitest';
import { BREAK } from '../../src/schemas/search-format.ts';
import { findStarts } from './find-starts.ts';

test('a piece begins after each break, words counted as Pagefind counts them', () => {
  expect(findStarts(`Lind rang  ${BREAK} North\nPost ${BREAK} She said.`)).toEqual([3, 6]);
  expect(findStarts(`Lind ${BREAK}  ${BREAK} x`)).toEqual([2, 3]);
  expect(findStarts(['电话', ' ', BREAK, ' ', '两国'].join('\u200B'))).toEqual([3]);
});
