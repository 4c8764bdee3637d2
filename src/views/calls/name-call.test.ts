import { expect, test } from 'vitest';
import { nameCall } from './name-call.ts';
import { makeCall, onDay, people } from '../testing/make-call.ts';

test.each([
  ['2025-06-14', onDay('2025-06-14'), '14 June 2025'],
  ['2025-06-14-2', onDay('2025-06-14'), '14 June 2025, call 2'],
  ['2025-06-14-boris-renko', onDay('2025-06-14'), '14 June 2025, Ada Lind and Boris Renko'],
  ['2025-06-14-boris-renko-2', onDay('2025-06-14'), '14 June 2025, Ada Lind and Boris Renko, call 2'],
  ['2025-05', { ...onDay('2025-05'), min: '2025-05-01', max: '2025-05-31' }, 'May 2025'],
  ['2025-05-2', { ...onDay('2025-05'), min: '2025-05-01', max: '2025-05-31' }, 'May 2025, call 2'],
  ['by-2025-02-09', { ...onDay('[..2025-02-09]'), min: null, max: '2025-02-09' }, 'By 9 February 2025'],
  ['by-2025-02-09-2', { ...onDay('[..2025-02-09]'), min: null, max: '2025-02-09' }, 'By 9 February 2025, call 2'],
  ['undated-1', onDay(null), 'Undated call'],
  ['undated-12', onDay(null), 'Undated call 12'],
])('%s', (id, date, name) => {
  expect(nameCall({ people }, makeCall({ id, date }))).toBe(name);
});
