import { expect, test } from 'vitest';
import { callsIn } from '../../../fixtures/calls-in.ts';

const daysIn = (text: string) => callsIn(text).map(({ date }) => date.edtf);

test('“that day” is that of the call told of before, where no other day is named', () => {
  const told = '“This was the worst call,” Ada Lind told Boris Renko in a phone call on Wednesday.';
  expect(daysIn(`${told}\n\nThe quota stands. Ada Lind also called Boris Renko that day.`)).toEqual(['2020-03-04']);
});
