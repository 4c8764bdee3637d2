import { expect, test } from 'vitest';
import { pathOfTextFile } from './text-file.ts';

test('a page that was received as HTML reaches readers as text', () => {
  expect(pathOfTextFile('raw/lind.html')).toBe('raw/lind.html.txt');
  expect(pathOfTextFile('raw/lind.md')).toBe('raw/lind.md.txt');
  expect(pathOfTextFile('raw/lind.txt')).toBe('raw/lind.txt');
});
