import { expect, test } from 'vitest';
import { callRows } from './call-rows.ts';
import { makeCall, makePoint, onDay, people, sides } from '../testing/make-call.ts';

const dossier = { sides, people, sources: [] };

test('the day that a call is filed under is told where no account gives one', () => {
  expect(callRows(dossier, makeCall({ points: [makePoint()] })).filed).toEqual(onDay('2025-06-14'));
  expect(callRows(dossier, makeCall({ points: [makePoint({ point: 'day' })] })).filed).toBeNull();
});

test('a row has an address of its own, also where a theme is called like a point', () => {
  const points = [makePoint({ point: 'length' }), makePoint({ point: 'theme', theme: 'length' })];
  expect(callRows(dossier, makeCall({ points })).rows.map(({ id, path }) => [id, path])).toEqual([
    ['on-length', undefined],
    ['theme-length', '/themes/length/'],
  ]);
});
