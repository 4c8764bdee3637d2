import { expect, test } from 'vitest';
import { describeReading } from './describe-reading.ts';
import { makeClaim, people } from '../testing/make-call.ts';

test.each([
  [{}, null],
  [{ opinion: true }, 'An opinion'],
  [{ stance: 'denies' as const }, 'Denied'],
  [{ stance: 'neither' as const, opinion: true }, 'An opinion; neither confirmed nor denied'],
  [{ point: 'day' as const, value: '2025-06-14' }, 'Read as: 14 June 2025'],
  [{ point: 'day' as const, value: '[..2025-02-09]' }, 'Read as: by 9 February 2025'],
  [{ point: 'initiator' as const, value: 'ada-lind' }, 'Ada Lind rang'],
  [{ point: 'hour' as const, value: null }, 'Morning or evening not said'],
  [{ point: 'hour' as const, value: '2025-06-14T20:00[Europe/Moscow]' }, null],
  [{ point: 'place' as const, value: 'ada-lind: Sund' }, 'Where Ada Lind was'],
  [{ point: 'place' as const, value: 'the Castle' }, null],
  [{ point: 'next' as const, value: 'meeting 2025-07' }, 'Read as: July 2025'],
  [{ point: 'next' as const, value: 'contact' }, null],
  [{ point: 'length' as const, value: 'PT1H' }, null],
])('%o', (over, reading) => {
  expect(describeReading({ people }, makeClaim(over))).toBe(reading);
});
