import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseQuery, writeTerm } from './parse-query.ts';

function read(query: string): string[] {
  return parseQuery(query).map(
    ({ text, isPhrase, isExcluded }) => (isExcluded ? '-' : '') + (isPhrase ? `[${text}]` : text),
  );
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
  ['Lind -Renko -"cold harbour" - ', ['Lind', '-Renko', '-[cold harbour]']],
  ['"  -cold harbour"', ['[cold harbour]']],
  ['  ', []],
  ['""', []],
])('%s', (query, terms) => {
  expect(read(query)).toEqual(terms);
});

test('a hundred thousand quotation marks are read at once', () => {
  expect(parseQuery('"'.repeat(100_001))).toEqual([]);
  expect(parseQuery('"a'.repeat(50_000))).toHaveLength(1);
});

test('terms come back from what they are written as, whatever was typed', () => {
  const typed = fc.array(fc.constantFrom('Lind', 'cold harbour', '"', '“', '”', ' ', '-', 'é', '\u2019s', '!', '  '));
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        typed.map((parts) => parts.join('')),
      ),
      (query) => {
        const terms = parseQuery(query);
        expect(parseQuery(terms.map(writeTerm).join(' '))).toEqual(terms);
      },
    ),
  );
});
