import { expect, test } from 'vitest';
import { edgesOfWords } from './edges-of-words.ts';

test.each([
  ['“to wish the people happiness” on his behalf', ['mark-first']],
  ['these feelings were "mutual"', ['mark-last']],
  ['"Our president noted" and “more”', ['mark-first', 'mark-last']],
  ['a 50-minute phone call', []],
])('%s', (words, classes) => {
  expect(edgesOfWords(words)).toEqual(classes);
});
