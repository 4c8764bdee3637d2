import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Facet } from '../schemas/search-format.ts';
import { countValues, narrow } from './narrow.ts';
import { dated, makeHit } from './testing/make-hit.ts';

const always = { from: null, to: null };
const hits = [
  makeHit('a', { filters: { kind: ['call'], theme: ['ports', 'gulls'] }, ...dated('2017-01-28') }),
  makeHit(
    'b',
    {
      shared: { kind: ['passage'], side: ['north'] },
      passages: [{ theme: ['ports'], side: ['south'] }],
      ...dated(null, '2025-02-09'),
    },
    { passage: 1 },
  ),
  makeHit(
    'c',
    { shared: { kind: ['passage'] }, passages: [{ theme: ['gulls'] }], ...dated('2025-05-01', '2025-05-31') },
    { passage: 1 },
  ),
  makeHit('d', { shared: { kind: ['passage'] }, passages: [{}] }, { passage: 1 }),
];
const ids = (list: typeof hits) => list.map(({ entry }) => entry.name).join('');

describe('filters', () => {
  test('leave what has one of the values chosen in each, its own or its page’s', () => {
    expect(ids(narrow(hits, { kind: ['passage'], theme: ['ports', 'gulls'] }, always))).toBe('bc');
    expect(ids(narrow(hits, { side: ['north'] }, always))).toBe('b');
    expect(ids(narrow(hits, { side: ['south'] }, always))).toBe('b');
    expect(ids(narrow(hits, { kind: [] }, always))).toBe('abcd');
    expect(ids(narrow(hits, { theme: ['whales'] }, always))).toBe('');
  });

  test('count what a further value would add, under the other filters', () => {
    const choice = { kind: ['passage'], theme: ['ports'] };
    expect([...countValues(hits, 'theme', choice, always)]).toEqual([
      ['ports', 1],
      ['gulls', 1],
    ]);
    expect([...countValues(hits, 'kind', choice, always)]).toEqual([
      ['call', 1],
      ['passage', 1],
    ]);
  });

  const value = fc.record({ kind: fc.subarray(['call', 'passage']), theme: fc.subarray(['ports', 'gulls']) });
  const anyHits = fc.array(value.map((filters) => makeHit('x', { filters })));

  test('come to the same in whatever order they are chosen', () => {
    fc.assert(
      fc.property(anyHits, fc.subarray(['call', 'passage']), fc.subarray(['ports', 'gulls']), (some, kind, theme) => {
        const both = narrow(some, { kind, theme }, always);
        expect(narrow(narrow(some, { kind }, always), { theme }, always)).toEqual(both);
        expect(narrow(narrow(some, { theme }, always), { kind }, always)).toEqual(both);
      }),
    );
  });

  test('leave as many as the count of a value said', () => {
    fc.assert(
      fc.property(anyHits, fc.subarray(['ports', 'gulls']), fc.constantFrom<Facet>('kind'), (some, theme, facet) => {
        for (const [id, count] of countValues(some, facet, { theme }, always)) {
          expect(narrow(some, { theme, [facet]: [id] }, always)).toHaveLength(count);
        }
      }),
    );
  });
});

test.each([
  ['2017-01-28', '2017-01-28', 'ab'],
  ['2025-05-31', null, 'c'],
  ['2025-02-09', '2025-05-01', 'bc'],
  [null, '2017-01-27', 'b'],
  ['2026-01-01', null, ''],
])('from %s to %s, an uncertain date counts when it may lie between', (from, to, left) => {
  expect(ids(narrow(hits, {}, { from, to }))).toBe(left);
});
