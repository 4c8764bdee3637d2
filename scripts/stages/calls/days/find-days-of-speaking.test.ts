import { expect, test } from 'vitest';
import { callsIn } from '../../../fixtures/calls-in.ts';

const said = 'Ada Lind said on Tuesday that she had had a phone call with Boris Renko.';
const dayOf = (words: string) => callsIn(`${said}\n\n“${words},” Lind posted.`).map(({ date }) => date.edtf);

test.each([
  'Just had a wonderful phone call with my friend, Boris Renko. He is well',
  'I just hung up after a long call with Boris Renko',
  'We had a call an hour ago, and I told him so',
])('a party to the call that says it is over has held it on the day of saying so: %s', (words) => {
  expect(dayOf(words)).toEqual(['2020-03-03']);
});

test.each(['I just had a phone call with Boris Renko the other day', 'It was a wonderful phone call with Boris Renko'])(
  'what leaves it open stays open: %s',
  (words) => {
    expect(dayOf(words)).toEqual(['[..2020-03-03]']);
  },
);
