import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readPlainMap } from './read-plain-map.ts';

test('the file beside most texts is read without the library', () => {
  const text = 'url: https://chancery.example/1/call?page=2&print\npublisher: chancery\nretrieved: 2024-06-03\n';
  expect(readPlainMap(text)).toEqual(parse(text));
});

test.each([
  ['a value that is no text', 'note: null\n'],
  ['a number', 'note: 12\n'],
  ['a number with an exponent', 'note: 1e3\n'],
  ['words with a blank', 'note: two words\n'],
  ['a comment', 'note: words # not of the note\n'],
  ['marks', 'note: "words"\n'],
  ['a map in a map', 'note: a:\n'],
  ['a list', 'formerIds: [a, b]\n'],
  ['a line that goes on', 'note: words\n  and more\n'],
  ['a name that stands twice', 'note: one\nnote: other\n'],
  ['an empty line', 'note: one\n\nurl: other\n'],
  ['another end of line', 'note: one\r\n'],
  ['a second document', 'note: one\n---\n'],
  ['nothing', ''],
])('%s is left to the library', (_, text) => {
  expect(readPlainMap(text)).toBeNull();
});

test('whatever is read is what the library reads', () => {
  const part = fc.constantFrom(
    'a',
    'note',
    'Null',
    'true',
    'NO',
    '1',
    '2024-06-03',
    ':',
    '//',
    '-',
    '.',
    '#',
    '?',
    '&',
    '=',
    '%',
    '~',
    '+',
    '_',
    '\t',
    '\u00a0',
  );
  const value = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
  const line = fc
    .tuple(fc.constantFrom('a', 'note', 'Y', 'null', 'x_1', '1'), value)
    .map(([name, words]) => `${name}: ${words}`);
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
      const text = `${lines.join('\n')}\n`;
      const read = readPlainMap(text);
      if (read !== null) expect(read).toEqual(parse(text));
    }),
    { numRuns: 3000 },
  );
});
