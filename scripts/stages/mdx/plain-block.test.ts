import fc from 'fast-check';
import type { RootContent } from 'mdast';
import { expect, test } from 'vitest';
import { plainBlock } from './plain-block.ts';
import { serialiseBlock } from './serialise-mdx.ts';

const words = fc.constantFrom(
  ...[
    'Lind',
    'export',
    'import',
    'imports',
    'and',
    '“yes,”',
    '"no"',
    "it's",
    '1.',
    '2)',
    '-',
    '–',
    '!',
    '?',
    'a:b',
    'www.a.b',
  ],
  ...[
    'https://a.example/?b',
    'ann@a.example',
    '%',
    '$x$',
    '/',
    '(a)',
    '^',
    '@',
    'é',
    '🐟',
    '\u00a0',
    '\u202e',
    '\u00ad',
    '…',
    ';',
  ],
  ...[
    'a*b',
    '_a_',
    '[a]',
    '<b>',
    '&amp;',
    '{a}',
    '#',
    '~',
    '|',
    '+',
    '=',
    '\\',
    '`',
    ':a',
    '::a',
    '\ufeff',
    '\u2028',
    '\u0085',
  ],
);
const letters = fc.oneof(
  fc.array(words, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' ')),
  fc.tuple(words, fc.string({ unit: 'binary', maxLength: 8 })).map((parts) => parts.join('')),
  fc.stringMatching(/^[A-Za-z][ -~]{0,12}$/u),
);
const block = fc
  .tuple(fc.constantFrom('paragraph', 'heading', 'element'), letters)
  .map(([type, value]): RootContent => {
    const children = [{ type: 'text' as const, value }];
    if (type === 'paragraph') return { type, children };
    if (type === 'heading') return { type, depth: 2, children };
    const attributes = [{ type: 'mdxJsxAttribute' as const, name: 'source', value: 'evening-post' }];
    return { type: 'mdxJsxFlowElement', name: 'Quotation', attributes, children: [{ type: 'paragraph', children }] };
  });

test('a plain block is written as the serialiser writes it', () => {
  fc.assert(
    fc.property(block, (each) => {
      const plain = plainBlock(each);
      if (plain !== null) expect(plain).toBe(serialiseBlock(each));
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['Ada Lind said “yes” on 6 March 2020 (a Friday): it was “done”, or so she said.', true],
  ['exports of herring', true],
  ['export const x = 1', false],
  ['a {b}', false],
  ['1. first', false],
])('%s', (value, isPlain) => {
  expect(plainBlock({ type: 'paragraph', children: [{ type: 'text', value }] }) !== null).toBe(isPlain);
});
