import { expect, test } from 'vitest';
import { callsIn } from '../../../fixtures/calls-in.ts';

test.each([
  [
    'one evening that opens the sentence',
    'But there one evening in February, Ada Lind took a phone call from Boris Renko.',
    '2020-02',
  ],
  [
    'but no month in which a deal was struck',
    'A phone call of Ada Lind and Boris Renko went south over a deal, struck in November, on herring.',
    '[..2020-03-06]',
  ],
  [
    'the weekend that names the call',
    'A quota was agreed by Ada Lind and Boris Renko in a weekend phone call.',
    '[2020-02-29..2020-03-01]',
  ],
])('%s', (_, text, day) => {
  expect(callsIn(text).map(({ date }) => date.edtf)).toEqual([day]);
});
