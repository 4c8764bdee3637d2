import { describe, expect, test } from 'vitest';
import { reportsIn } from '../../fixtures/reports-in.ts';

describe('shares of those who are asked', () => {
  test.each([
    ['a percentage', 'Of the captains, 42% say they will leave.', ['42%: they will leave']],
    ['those who were asked', 'By far, those surveyed say they will leave.', ['those surveyed: they will leave']],
    ['a share of them', 'Half of those surveyed say they will leave.', ['Half: they will leave']],
  ])('%s', (_, text, expected) => {
    expect(reportsIn(text)).toEqual(expected);
  });

  test('a percent sign at the end belongs to the words', () => {
    expect(reportsIn('Lind said that the tax was 39%.')).toEqual(['Lind: the tax was 39%']);
  });
});
