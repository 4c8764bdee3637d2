import { expect, test } from 'vitest';
import { parseQuery } from './parse-query.ts';

function read(query: string): string[] {
  return parseQuery(query).map(({ text, isPhrase }) => (isPhrase ? `[${text}]` : text));
}

test.each([
  ['Lind  Renko', ['Lind', 'Renko']],
  ['"cold harbour" Lind', ['[cold harbour]', 'Lind']],
  ['Lind “cold harbour” Renko', ['Lind', '[cold harbour]', 'Renko']],
  ['„cold harbour“ «white  gulls»', ['[cold harbour]', '[white gulls]']],
  ['"harbour"', ['harbour']],
  ['"cold harb', ['cold', 'harb']],
  ['Lind lind LIND', ['Lind']],
  ['Lind "Lind Renko" — !', ['Lind', '[Lind Renko]']],
  ['cease-fire U.S.', ['cease-fire', 'U.S.']],
  ['  ', []],
  ['""', []],
])('%s', (query, terms) => {
  expect(read(query)).toEqual(terms);
});

test('a hundred thousand quotation marks are read at once', () => {
  expect(parseQuery('"'.repeat(100_001))).toEqual([]);
  expect(parseQuery('"a'.repeat(50_000))).toHaveLength(1);
});
