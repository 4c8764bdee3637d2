import { expect, test } from 'vitest';
import { titleOfCall } from './title-of-call.ts';

test.each([
  ['14 June 2025', 'Call of 14 June 2025'],
  ['14 June 2025, call 2', 'Call of 14 June 2025, call 2'],
  ['May 2025', 'Call of May 2025'],
  ['By 9 February 2025', 'Call by 9 February 2025'],
  ['Between 5 and 9 February 2025', 'Call between 5 and 9 February 2025'],
  ['Undated call 2', 'Undated call 2'],
])('%s is cited as %s', (name, title) => {
  expect(titleOfCall(name)).toBe(title);
});
