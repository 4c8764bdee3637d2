import { expect, test } from 'vitest';
import { readByline } from './read-byline.ts';

test.each([
  ['By Ines Falk', 'Ines Falk'],
  ['By INES FALK and JON BERG, The Evening Post', 'INES FALK and JON BERG'],
  ['Written by Ines van der Falk | 4 March 2031', 'Ines van der Falk'],
  ['By Ines Falk March 18 at 3:57 PM', 'Ines Falk'],
  ['Author: Ines Falk', 'Ines Falk'],
])('%s', (line, name) => {
  const found = readByline(line);
  expect(line.slice(found?.start, found?.end)).toBe(name);
});

test.each([
  'By Land And By Sea',
  'By the time she rang, he slept',
  'By Monday Ada Lind had rung.',
  'Ines Falk',
  'By AFP',
])('%s is none', (line) => {
  expect(readByline(line)).toBeNull();
});
