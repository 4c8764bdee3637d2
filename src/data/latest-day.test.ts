import { expect, test } from 'vitest';
import { makeCall, makeSource, onDay } from '../views/testing/make-call.ts';
import { dayOfDossier, dayOfSource, daysOfCalls } from './latest-day.ts';
import { makeDossier } from './testing/make-dossier.ts';

const dossier = makeDossier();

test('a text that may be from any day of a year counts from the first of it', () => {
  const published = { ...onDay(null), edtf: '2025', min: '2025-01-01', max: '2025-12-31' };
  expect(dayOfSource({ published, retrieved: null })).toBe('2025-01-01');
  expect(dayOfSource({ published, retrieved: '2025-02-01' })).toBe('2025-02-01');
});

test('a call has the latest day of its sources, determinations and corrections', () => {
  expect(daysOfCalls({ ...dossier, corrections: [] }).get('2025-06-14')).toBe('2026-01-02');
  expect(daysOfCalls(dossier).get('2025-06-14')).toBe('2026-03-04');
  const calls = [makeCall({ determinations: ['genre-of-lind-times'] })];
  expect(daysOfCalls({ ...dossier, calls, corrections: [] }).get('2025-06-14')).toBe('2026-02-03');
});

test('a correction of an address that a call had before is a correction of it', () => {
  const calls = [makeCall({ id: '2025-06-15', formerIds: ['2025-06-14'] })];
  expect(daysOfCalls({ ...dossier, calls }).get('2025-06-15')).toBe('2026-03-04');
});

test('where nothing has a day, there is none', () => {
  const sources = [makeSource({ published: onDay(null) })];
  const bare = { ...dossier, sources, determinations: [], corrections: [] };
  expect(daysOfCalls(bare).get('2025-06-14')).toBe(null);
  expect(dayOfDossier(bare)).toBe(null);
  expect(dayOfDossier({ ...bare, released: '2026-04-05' })).toBe('2026-04-05');
});
