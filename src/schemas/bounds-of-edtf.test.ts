import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOfEdtf } from './bounds-of-edtf.ts';

describe('the days between which a date lies', () => {
  test.for([
    ['2025-06-14', '2025-06-14', '2025-06-14'],
    ['2025-06-14?', '2025-06-14', '2025-06-14'],
    ['2025-06-14T22:00:00-05:00', '2025-06-14', '2025-06-14'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['2025-06-XX', '2025-06-01', '2025-06-30'],
    ['2016-22', '2016-06-01', '2016-09-23'],
    ['2016-24', '2015-12-01', '2017-03-21'],
    ['2016-34', '2016-04-01', '2016-06-30'],
    ['[2025-02-05..2025-02-09]', '2025-02-05', '2025-02-09'],
    ['[2025-06-05,2025-06-12]', '2025-06-05', '2025-06-12'],
    ['[2025-06,2025-01-05..2025-01-07]', '2025-01-05', '2025-06-30'],
    ['{2025-06-02,2025-06-09}', '2025-06-02', '2025-06-09'],
    ['[..2025-02-09]', null, '2025-02-09'],
    ['[2025-02-09..]', '2025-02-09', null],
    ['2025-06-03/2025-06-05', '2025-06-03', '2025-06-05'],
    ['2025-06/2025-07', '2025-06-01', '2025-07-31'],
    ['2025-06-14/..', '2025-06-14', null],
    ['../2025-06-14', null, '2025-06-14'],
    ['2025-06-14/', '2025-06-14', null],
    ['Y17000', null, null],
  ] as const)('%s lies between %s and %s', ([edtf, min, max]) => {
    expect(boundsOfEdtf(edtf)).toEqual({ min, max });
  });

  test.for(['2025-02-30', '2025-13', 'yesterday', '', '[]', '2025-06-14 '])('%j is refused', (text) => {
    expect(() => boundsOfEdtf(text)).toThrow();
  });

  test('a set of any days begins with the first and ends with the last', () => {
    const isoDay = fc
      .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(isoDay, { minLength: 1, maxLength: 6 }), (days) => {
        const sorted = days.toSorted();
        expect(boundsOfEdtf(`[${days.join(',')}]`)).toEqual({ min: sorted[0], max: sorted.at(-1) });
      }),
    );
  });
});
