import { expect, test } from 'vitest';
import type { Source } from '../../src/schemas/source.ts';
import { listPassages } from './list-passages.ts';

function sourceOf(...ranges: [start: number, end: number][]): Source {
  const kept = ranges.map(([start, end], index) => ({ id: `p${index + 1}`, start, end, kind: 'paragraph' }));
  return { id: 'lind', kept } as Source;
}

test('each passage is a record that leads to it, counted in code points', () => {
  expect(listPassages(sourceOf([0, 9], [9, 14]), '𝔘 rang.\n\nLind.').map(({ url, content }) => [url, content])).toEqual(
    [
      ['/sources/lind/#p1', '𝔘 rang.'],
      ['/sources/lind/#p2', 'Lind.'],
    ],
  );
});

test('a passage without a word is none, and zero-width spaces part no words', () => {
  expect(listPassages(sourceOf([0, 5], [5, 20]), '* * *Lind\u200B rang').map(({ content }) => content)).toEqual([
    'Lind rang',
  ]);
});
