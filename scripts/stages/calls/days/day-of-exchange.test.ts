import { expect, test } from 'vitest';
import { callsIn } from '../../../fixtures/calls-in.ts';

const daysIn = (text: string) => callsIn(text).map(({ date }) => date.edtf);

test.each([
  [
    'the day of the exchange',
    'Ada Lind and Boris Renko held a phone call.\n\nLind lectured Renko, said aides briefed on the Wednesday exchange.',
    '2020-03-04',
  ],
  [
    'but not of talks, which may be others',
    'Ada Lind and Boris Renko held a phone call.\n\nLind lectured Renko, said aides briefed on the Wednesday talks.',
    '[..2020-03-06]',
  ],
])('%s', (_, text, day) => {
  expect(daysIn(text)).toEqual([day]);
});
