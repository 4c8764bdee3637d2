import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeCsv } from './write-csv.ts';

const write = (...given: Parameters<typeof writeCsv>) => [...writeCsv(...given)].join('');

test('a head row, a row a line, and nothing behind the last', () => {
  expect(
    write(
      ['id', 'words'],
      [
        ['a', 'They spoke.'],
        ['b', -5],
      ],
    ),
  ).toBe('id,words\r\na,They spoke.\r\nb,-5\r\n');
  expect(write(['id'], [])).toBe('id\r\n');
});

test.each([
  ['so, they said', '"so, they said"'],
  ['“so” and "so"', '"“so” and ""so"""'],
  ['one\ntwo', '"one\ntwo"'],
  ['', ''],
  ['=1+1', '"\'=1+1"'],
  ['-5', '"\'-5"'],
  ['@here, now', '"\'@here, now"'],
  ['\tso', '"\'\tso"'],
  ['＝1', '"\'＝1"'],
  ['1=1', '1=1'],
])('the cell %j', (cell, written) => {
  expect(write(['a', 'b'], [[cell, 'b']])).toBe(`a,b\r\n${written},b\r\n`);
});

test('another program reads every cell as it was given', () => {
  // Words that no spreadsheet takes for a formula, with whatever letters CSV gives a meaning.
  const cell = fc
    .string({ unit: fc.constantFrom('a', 'ü', '"', ',', '\n', '\r', ' ', ';', "'") })
    .map((text) => `x${text}`);
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      expect(parse(write(['a', 'b'], rows))).toEqual([['a', 'b'], ...rows]);
    }),
  );
});

test('a long table is given in pieces of whole lines', () => {
  const rows = Array.from({ length: 2500 }, (_, index) => [index, '']);
  const pieces = [...writeCsv(['id', 'words'], rows)];
  expect(pieces.length).toBeGreaterThan(2);
  for (const piece of pieces) expect(piece).toMatch(/,\r\n$|^id,words\r\n$/u);
  expect(pieces.join('').split('\r\n').slice(1, -1)).toEqual(rows.map(([id]) => `${String(id)},`));
});
