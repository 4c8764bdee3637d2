import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { emitYaml } from './emit-yaml.ts';

const awkward = [
  ...['', ' ', '~', '-', '- a', '?', ':', 'a: b', 'a:', 'a #b', '#a', 'a#b', "it's", '"x"', `"it's"`, 'yes', 'No', 'y'],
  ...[
    'null',
    'True',
    'on',
    '2025-06-14',
    '2025-06-14T10:00:00Z',
    '12:30',
    '12:30:45',
    '0x1f',
    '010',
    '1_000',
    '1e3',
    '.5',
  ],
  ...[
    '.inf',
    '-',
    '+1',
    '25 May',
    '50-minute',
    '<<',
    '=',
    '---',
    '--- a',
    '...',
    '!x',
    '&a',
    '*a',
    '%a',
    '@a',
    '`a',
    '{a',
    '[a',
  ],
  ...[
    'a\nb',
    'a\n\nb\n',
    ' a\n b',
    'a \nb',
    'a\n\tb',
    '\ta',
    'a\t',
    'a\r\nb',
    '\u0085',
    '\u2028',
    'a\u0007b',
    '\ufeffa',
    '“a”',
    '🐟',
  ],
  ...[
    `${'a '.repeat(60)}\nb`,
    'x'.repeat(200),
    `${'word '.repeat(50)}: end`,
    '---\na',
    'a\n---\nb',
    '|',
    '>',
    'a\n#b',
    'a\n"b',
  ],
];
const scalar = fc.oneof(
  fc.constantFrom(...awkward),
  fc.string({ unit: 'binary', maxLength: 20 }).filter((value) => value.isWellFormed()),
  fc.stringMatching(/^[a-z0-9 .:#\n"'-]{0,60}$/u),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const key = fc.oneof(
  fc.stringMatching(/^[a-z][a-zA-Z-]{0,8}$/u),
  fc.constantFrom('yes', 'no', '2020', '2025-06-14', 'null'),
);
const { data } = fc.letrec((tie) => ({
  data: fc.dictionary(key, tie('value'), { noNullPrototype: true }),
  value: fc.oneof({ depthSize: 'small' }, scalar, tie('data'), fc.array(tie('value'), { maxLength: 3 })),
}));

test('the same letters as the library writes, for any data', () => {
  fc.assert(
    fc.property(data as fc.Arbitrary<object>, (value) => {
      expect(emitYaml(value)).toBe(stringify(value, { version: '1.1', lineWidth: 0, aliasDuplicateObjects: false }));
    }),
    { numRuns: 1000 },
  );
});

test('a key without a value is left out', () => {
  expect(emitYaml({ a: undefined, b: [{ c: undefined, d: 1 }], e: { f: undefined } })).toBe('b:\n  - d: 1\ne: {}\n');
});
