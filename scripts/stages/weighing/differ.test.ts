import { expect, test } from 'vitest';
import { differ } from './differ.ts';

const length = (value: string) => ({ point: 'length' as const, value });

test.each([
  ['exact PT50M', 'about PT1H', true],
  ['exact PT1H', 'about PT1H', false],
  ['about PT1H5M', 'exact PT1H', false],
  ['over PT1H', 'exact PT1H10M', false],
  ['over PT1H', 'exact PT2H', true],
  ['over PT1H', 'exact PT50M', true],
  ['almost PT2H', 'exact PT1H50M', false],
  ['almost PT2H', 'exact PT1H', true],
  ['under PT1H', 'about PT30M', false],
])('%s and %s: %s', (a, b, expected) => {
  expect(differ(length(a), length(b))).toBe(expected);
  expect(differ(length(b), length(a))).toBe(expected);
});

test('a month and a day within it do not differ, nor do overlapping bounds', () => {
  const day = (value: string) => ({ point: 'day' as const, value });
  expect(differ(day('2020-03'), day('2020-03-06'))).toBe(false);
  expect(differ(day('[..2020-03-09]'), day('2020-03-06'))).toBe(false);
  expect(differ(day('2020-03'), day('2020-04-06'))).toBe(true);
  expect(differ(day('2020-04-06'), day('[..2020-03-09]'))).toBe(true);
});

test('days and people differ when they are not the same', () => {
  expect(differ({ point: 'day', value: '2020-03-05' }, { point: 'day', value: '2020-03-06' })).toBe(true);
  expect(differ({ point: 'initiator', value: 'ada-lind' }, { point: 'initiator', value: 'ada-lind' })).toBe(false);
});
