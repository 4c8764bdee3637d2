import { expect, test } from 'vitest';
import { makeNameInCapitals } from './name-in-capitals.ts';

const text = 'Ada Lind, Jr. met Per Holm.';
const people = ['Ada Lind, Jr.', 'Per Holm'].map((name, index) => {
  const start = text.indexOf(name);
  return { person: ['ada-lind', 'per-holm'][index] ?? '', by: 'name' as const, start, end: start + name.length };
});

test.each([
  ['MR. HOLM', 'per-holm'],
  ['MS. ARVID', null],
  ['They', null],
  ['the minister', null],
])('%s is %j', (label, expected) => {
  expect(makeNameInCapitals(text, people)(label)).toBe(expected);
});
