import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBlocks } from './parse-blocks.ts';
import { readBlocks } from './read-blocks.ts';

const letters = fc.oneof(
  fc.constantFrom(
    'Lind said so',
    'export',
    'import x',
    '“yes”',
    '1.',
    '- a',
    '#',
    '&#x20;',
    '&#xA;&#xA;',
    '\\*b\\*',
    '\\{',
  ),
  fc.constantFrom(
    '\\<b>',
    'a: b',
    '--',
    'http://a.example',
    '\u00a0',
    '\u2028',
    '\u202e',
    '🐟',
    '   ',
    'a\nb',
    '> q',
    '+',
    '=',
  ),
  fc.stringMatching(/^[A-Za-z][ -~]{0,12}$/u).map((words) => words.replaceAll(/[*_`[\]<>&\\{}#~|+=]/gu, '')),
);
const words = fc.array(letters, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
const block = fc.oneof(
  words,
  words.map((text) => `## ${text}`),
  words.map((text) => `<Quotation source="evening-post" id="q1">\n  ${text}\n</Quotation>`),
);

describe('the blocks of a body', () => {
  test('are those that remark reads in all of it', () => {
    const outcome = (read: (body: string) => unknown, body: string) => {
      try {
        return read(body);
      } catch {
        return 'refused';
      }
    };
    fc.assert(
      fc.property(fc.array(block, { maxLength: 5 }), (blocks) => {
        const body = blocks.map((each) => `\n${each}\n`).join('');
        expect(outcome(readBlocks, body)).toEqual(outcome(parseBlocks, body));
      }),
      { numRuns: 2000 },
    );
  });

  test('are paragraphs, headings and quotations', () => {
    const body = `${'\n# A call\n\n*Lind*'.replaceAll(
      '*',
      '\\*',
    )} said:\n\n<Quotation source="post" id="q2">\n  yes\n</Quotation>\n`;
    expect(readBlocks(body)).toEqual([
      { type: 'heading', text: 'A call' },
      { type: 'paragraph', text: '*Lind* said:' },
      { type: 'quotation', source: 'post', id: 'q2', text: 'yes' },
    ]);
  });
});

describe('what is more than text is refused, with its place', () => {
  test.each([
    ['an expression', '{1 + 1}', 'a block is no paragraph or heading, but mdxFlowExpression'],
    ['an expression in a line', 'one {1 + 1}', 'mdxTextExpression stands where there should be text alone'],
    ['a component', '<Script />', 'mdxJsxFlowElement'],
    ['a module', 'export const x = 1', 'mdxjsEsm'],
    ['emphasis', '*x*', 'emphasis'],
    ['a list', '- x', 'list'],
    ['an expression as an attribute', '<Quotation source={1} id="q1">\n  x\n</Quotation>', 'other attributes'],
    ['attributes that are spread', '<Quotation {...x}>\n  x\n</Quotation>', 'mdxJsxExpressionAttribute'],
    ['a brace that is not closed', 'one {', 'expression'],
  ])('%s', (_, body, reason) => {
    const read = () => readBlocks(`\nA paragraph.\n\n${body}\n\nAnother.\n`);
    expect(read).toThrow(reason);
    expect(read).toThrow(expect.objectContaining({ line: 4 }));
  });
});
