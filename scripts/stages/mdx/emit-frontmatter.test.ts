import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseFrontmatter } from '../../../src/schemas/generated/parse-frontmatter.ts';
import { emitFrontmatter } from './emit-frontmatter.ts';

const scalar = fc.oneof(
  fc.constantFrom(
    '2025-06-14',
    'null',
    'yes',
    "it's",
    '"x"',
    'a: b',
    'a #b',
    '- a',
    '',
    'a\nb',
    ' a',
    '“a”',
    'a\\b',
    '---',
  ),
  fc.constantFrom(
    '[a]',
    '🐟 c',
    '\u0085',
    '\u2028',
    'a\u0007b',
    '\ufeffa',
    '\uffff',
    '\t',
    '\u007f',
    '{"a":1}',
    '<<',
    '*a',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }).filter((value) => value.isWellFormed()),
  fc.integer(),
  fc.constantFrom(null, true, false, 1.5),
);
const key = fc.oneof(
  fc.stringMatching(/^[a-z][a-zA-Z-]{0,8}$/u),
  fc.constantFrom('yes', 'no', 'y', '2020', '2025-06-14', 'null', '1e3', '0x1f', '1-2', 'a1', 'palace-2'),
);
const { data } = fc.letrec((tie) => ({
  data: fc.dictionary(key, tie('value'), { noNullPrototype: true }),
  value: fc.oneof({ depthSize: 'small' }, scalar, tie('data'), fc.array(tie('value'), { maxLength: 3 })),
}));

test('whatever the data: it is YAML of them, for readers of YAML 1.1, 1.2 and of the lines alone', () => {
  fc.assert(
    fc.property(data as fc.Arbitrary<object>, (value) => {
      const yaml = emitFrontmatter(value);
      expect(parse(yaml)).toEqual(value);
      expect(parse(yaml, { version: '1.1' })).toEqual(value);
      expect(parseFrontmatter(yaml)).toEqual(value);
    }),
    { numRuns: 300 },
  );
});

test('an item of a list is a line, and so is a value of a map in a map', () => {
  const data = {
    id: 'a',
    published: { edtf: '1950-04', evidence: [{ start: 0, end: 4 }] },
    kept: [
      { id: 'p1', start: 0, end: 13 },
      { id: 'p2', start: 13, end: 15 },
    ],
    removed: [],
    none: undefined,
    empty: { none: undefined },
  };
  expect(emitFrontmatter(data)).toBe(`id: "a"
published:
  edtf: "1950-04"
  evidence:
    - {"start":0,"end":4}
kept:
  - {"id":"p1","start":0,"end":13}
  - {"id":"p2","start":13,"end":15}
removed: []
empty: {}
`);
});

test.each([
  ['plain scalars', 'a: b\nc: 1\n', { a: 'b', c: 1 }],
  ['flow style', 'a: [b, { c: 1 }]\n', { a: ['b', { c: 1 }] }],
  ['a comment', 'a: "b" # c\n', { a: 'b' }],
  ['a value that goes on', 'a:\n  "b\n  c"\n', { a: 'b c' }],
  ['a list that is not indented', 'a:\n- 1\n- 2\n', { a: [1, 2] }],
  ['a map in a list', 'a:\n  - b: 1\n    c: 2\n', { a: [{ b: 1, c: 2 }] }],
  ['a deeper indentation', 'a:\n    b: 1\n', { a: { b: 1 } }],
  ['an empty value', 'a:\nb: 1\n', { a: null, b: 1 }],
  ['lines without sense', 'a: 1\n  b: 2\n', null],
  ['no YAML', 'a: "b\n', null],
])('YAML that somebody else wrote is read too: %s', (_, yaml, value) => {
  expect(parseFrontmatter(yaml)).toEqual(value);
});
