import { expect, test } from 'vitest';
import { callsIn } from '../../../fixtures/calls-in.ts';

const daysIn = (text: string) => callsIn(text).map(({ date }) => date.edtf);

test('news of a weekday that is only to begin where it came out may be of a place where it has begun', () => {
  expect(daysIn('Ada Lind and Boris Renko held a phone call on Saturday.')).toEqual(['[2020-02-29,2020-03-07]']);
  expect(daysIn('Ada Lind and Boris Renko held a phone call on Sunday.')).toEqual(['2020-03-01']);
  expect(
    daysIn('Ada Lind and Boris Renko held a phone call on Thursday. They had held a phone call on Saturday, too.'),
  ).toEqual(['2020-03-05', '2020-02-29']);
});
