import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { emitYaml } from '../mdx/emit-yaml.ts';
import { parseEmittedYaml } from './parse-emitted-yaml.ts';

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
    '“a” – b',
    'a\\b',
    '[a]',
    '🐟 c',
  ),
  fc.stringMatching(/^[a-z0-9 .:#\n"'-]{0,30}$/u),
  fc.string({ unit: 'binary', maxLength: 9 }).filter((value) => value.isWellFormed()),
  fc.integer(),
  fc.constantFrom(null, true, 1.5),
);
const key = fc.stringMatching(/^[a-z][a-zA-Z-]{0,8}$/u);
const { map } = fc.letrec((tie) => ({
  map: fc.dictionary(key, tie('value'), { minKeys: 1, noNullPrototype: true }),
  value: fc.oneof({ depthSize: 'small' }, scalar, tie('map'), fc.array(tie('value'), { maxLength: 3 })),
}));

test('what the ingest writes is read as the library reads it', () => {
  fc.assert(
    fc.property(map as fc.Arbitrary<object>, (value) => {
      const yaml = emitYaml(value);
      expect(parseEmittedYaml(yaml)).toEqual(parse(yaml));
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['flow style', 'a: [b, { c: 1 }]\n', { a: ['b', { c: 1 }] }],
  ['a comment', 'a: b # c\n', { a: 'b' }],
  ['a line that goes on', 'a: b\n  c\n', { a: 'b c' }],
  ['a list that is not indented', 'a:\n- b\n- c\n', { a: ['b', 'c'] }],
  ['a block of lines', 'a:\n  - |-\n    b\n    c\n', { a: ['b\nc'] }],
  ['no YAML', 'a: "b\n', null],
])('%s, which somebody else wrote', (_, yaml, value) => {
  expect(parseEmittedYaml(yaml)).toEqual(value);
});
