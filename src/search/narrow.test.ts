import { describe, expect, test } from 'vitest';
import { countValues, narrow } from './facets.ts';
import type { Hit } from './find-hits.ts';

const hits: Hit[] = ['a', 'b', 'c', 'd'].map((id) => ({
  id,
  score: 1,
  words: [],
  load: () => Promise.reject(new Error(id)),
}));
const sets: Record<string, string[]> = {
  'kind call': ['a'],
  'kind passage': ['b', 'c', 'd'],
  'year 2016': ['b'],
  'year 2017': ['a', 'c'],
};
const members = (filter: string, id: string) => new Set(sets[`${filter} ${id}`]);
const ids = (list: Hit[]) => list.map(({ id }) => id).join('');

describe('filters', () => {
  test('leave what has one of the values chosen in each', () => {
    expect(ids(narrow(hits, { kind: ['passage'], year: ['2016', '2017'] }, members))).toBe('bc');
    expect(ids(narrow(hits, {}, members))).toBe('abcd');
    expect(ids(narrow(hits, { kind: [] }, members))).toBe('abcd');
    expect(ids(narrow(hits, { year: ['1066'] }, members))).toBe('');
  });

  test('count what a further value would add, under the other filters', () => {
    const choice = { kind: ['passage'], year: ['2016'] };
    expect([...countValues(hits, 'year', ['2016', '2017'], choice, members)]).toEqual([
      ['2016', 1],
      ['2017', 1],
    ]);
    expect([...countValues(hits, 'kind', ['call', 'passage'], choice, members)]).toEqual([
      ['call', 0],
      ['passage', 1],
    ]);
  });
});
