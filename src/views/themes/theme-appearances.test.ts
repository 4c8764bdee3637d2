import { expect, test } from 'vitest';
import { themeRows } from '../accounts/call-rows.ts';
import { makeCall, makeClaim, makePoint, onDay, people, sides } from '../testing/make-call.ts';
import { themeAppearances } from './theme-appearances.ts';

const theme = {
  id: 'fish',
  label: 'Fish',
  description: '',
  terms: ['fish'],
  calls: ['a', 'b', 'c'].map((id) => ({ id, evidence: [] })),
  sources: [],
};
const raised = (id: string, day: string | null, side: string | null) =>
  makeCall({
    id,
    date: onDay(day),
    claims: [makeClaim({ point: 'theme', theme: 'fish', side })],
    points: [makePoint({ point: 'theme', theme: 'fish', accounts: [{ by: side ?? 'press', claims: ['c1'] }] })],
  });

test('each side has its own first and last call; what nothing dates is neither', () => {
  const calls = [raised('a', '2025-01-01', 'lindland'), raised('b', '2025-02-01', 'lindland'), raised('c', null, null)];
  const { columns, rows } = themeRows({ sides, people, calls }, theme);
  expect(
    themeAppearances(columns, rows).map(({ column, first, last, calls: count }) => [
      column.id,
      first?.id,
      last?.id,
      count,
    ]),
  ).toEqual([
    ['lindland', 'a', 'b', 2],
    ['renkia', undefined, undefined, 0],
    ['press', undefined, undefined, 1],
  ]);
});
