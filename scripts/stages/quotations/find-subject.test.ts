import { describe, expect, test } from 'vitest';
import { reportsIn } from '../../fixtures/reports-in.ts';

describe('names like a month or a verb before a cue', () => {
  test.each([
    ['a first name before it', 'Theresa May said the plan was good.', ['Theresa May: the plan was good']],
    ['alone', 'May said the plan was good.', ['May: the plan was good']],
    ['in a clause', 'Lind left, but May said the plan was good.', ['May: the plan was good']],
    ['the month', 'Captains in May said the plan was good.', ['Captains: the plan was good']],
    ['the possibility', 'Lind may say the plan was good.', []],
    ['a number', 'Lind leads by 271 pledged votes.', []],
  ])('%s', (_, text, expected) => {
    expect(reportsIn(text)).toEqual(expected);
  });
});
