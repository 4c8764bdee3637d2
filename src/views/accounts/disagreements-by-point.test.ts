import { expect, test } from 'vitest';
import { disagreementsByPoint } from './disagreements-by-point.ts';
import { makeCall } from '../testing/make-call.ts';

const on = (...points: string[]) => makeCall({ disagreements: points.map((point) => ({ point, accounts: [] })) });

test('the point with most cases comes first, its calls in order of time', () => {
  const calls = [on('Who rang'), on('Length'), on('Length', 'Day')];
  const groups = disagreementsByPoint({ calls });
  expect(groups.map(({ label, cases }) => [label, cases.map(({ call }) => calls.indexOf(call))])).toEqual([
    ['Length', [1, 2]],
    ['Who rang', [0]],
    ['Day', [2]],
  ]);
});
