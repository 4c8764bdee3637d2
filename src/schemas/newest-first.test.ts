import { expect, test } from 'vitest';
import type { Correction } from './correction.ts';
import { newestFirst } from './newest-first.ts';

const correction = (id: string, on: string): Correction => ({
  id,
  on,
  pages: ['/calls/2025-06-14/'],
  was: 'an hour',
  now: '50 minutes',
  reason: 'Misread.',
  by: 'editor',
});

test('corrections stand newest first, those of one day always in the same order', () => {
  const [a, b, c] = [correction('a', '2026-11-02'), correction('b', '2026-11-30'), correction('c', '2026-11-30')];
  expect(newestFirst([a, b, c]).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  expect(newestFirst([c, b, a]).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
});
