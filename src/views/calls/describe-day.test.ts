import { expect, test } from 'vitest';
import type { DateValue } from '../../schemas/date-value.ts';
import { describeDayBasis } from './describe-day.ts';

const words = [{ source: 'lind-times', start: 0, end: 8, exact: 'Saturday' }];
const day: DateValue = { edtf: '2020-03-07', min: '2020-03-07', max: '2020-03-07', basis: 'relative', evidence: words };

test.each([
  ['counted', day, 'The day is counted from the words'],
  ['stated', { ...day, basis: 'stated' as const }, 'The day stands in the text:'],
  ['decided', { ...day, basis: 'editor' as const }, 'No text gives this day; the editor decided it from the words'],
  [
    'bounded: a latest day is not the day',
    { ...day, edtf: '[..2020-03-07]', min: null },
    'No text gives the day; the latest possible one is read from the words',
  ],
  ['undated', { ...day, edtf: null, min: null, max: null, evidence: [] }, 'No text dates it.'],
])('%s', (_, date, sentence) => {
  expect(describeDayBasis(date)).toBe(sentence);
});
