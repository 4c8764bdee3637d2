import { describe, expect, test } from 'vitest';
import { readDates } from '../../fixtures/dates-in.ts';

const unknown = { min: null, max: null };

describe('quoted words', () => {
  test('what stands in brackets says which day is meant', () => {
    const day = (words: string) => readDates(`“I rang her ${words},” Renko said.`, '2025-01-28')[0];
    expect(day('this morning (Monday)')).toBe('this morning → 2025-01-27');
    expect(day('this morning, and on Monday')).toBe('this morning → 2025-01-28');
  });

  test('count from the day that a verb of saying has in the same paragraph', () => {
    const text = '“I will call him tomorrow,” Lind told reporters on Wednesday.';
    expect(readDates(text, '2025-06-14')).toEqual(['tomorrow → 2025-06-12', 'Wednesday → 2025-06-11']);
  });

  test('count from that day even where publication is unknown', () => {
    expect(readDates('“We spoke yesterday,” Lind said on 3 March 2024.', unknown)).toEqual([
      'yesterday → 2024-03-02',
      '3 March 2024 → 2024-03-03',
    ]);
  });

  test('may be from any day of the week that the narrator names', () => {
    const text = 'Lind on Thursday said that she had called Renko.\n\n"We had a call today," she said.';
    expect(readDates(text, '2025-07-04')).toEqual(['Thursday → 2025-07-03', 'today → [2025-07-03..2025-07-04]']);
  });

  test('are not counted from days long past', () => {
    const text = 'They first met on 3 March 2024.\n\n"We had a call today," Lind said.';
    expect(readDates(text, '2025-07-04')).toEqual(['3 March 2024 → 2024-03-03', 'today → 2025-07-04']);
  });

  test('reach to the end of the paragraph when no mark closes them', () => {
    const text = 'They spoke on Thursday.\n\n"We had a call today. It was long';
    expect(readDates(text, '2025-07-04')).toEqual(['Thursday → 2025-07-03', 'today → [2025-07-03..2025-07-04]']);
  });

  test('do not give the narrator a day to count from', () => {
    expect(readDates('“We met on Tuesday.” The next day he left.', '2025-07-04')).toEqual(['Tuesday → 2025-07-01']);
  });
});
