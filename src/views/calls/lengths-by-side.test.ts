import { expect, test } from 'vitest';
import { lengthsBySide } from './lengths-by-side.ts';
import { makeCall, makeClaim, makeLength, sides, spanAt } from '../testing/make-call.ts';

test('each side’s lengths stand apart, the press last, and whoever gives none is left out', () => {
  const call = makeCall({
    durations: [makeLength(50, 0), makeLength(60, 20, 'ada-lind'), makeLength(75, 40)],
    claims: [
      makeClaim({ point: 'length', evidence: spanAt(0) }),
      makeClaim({ point: 'length', evidence: spanAt(20), saidBy: 'ada-lind', side: 'lindland' }),
      makeClaim({ point: 'length', evidence: spanAt(40) }),
    ],
  });
  expect(lengthsBySide(sides, call).map(({ column, min, max, text }) => [column.id, min, max, text])).toEqual([
    ['lindland', 60, 60, '1 h'],
    ['press', 50, 75, '50 min – 1 h 15'],
  ]);
});

test('a call of which nobody gives a length has none', () => {
  expect(lengthsBySide(sides, makeCall())).toEqual([]);
});
