import fc from 'fast-check';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { serialiseMdx } from './serialise-mdx.ts';

const reader = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx);

/** What Astro will see: the types of the blocks and their text. */
function readBack(mdx: string): { type: string; text: string }[] {
  return reader
    .parse(mdx)
    .children.filter(({ type }) => type !== 'yaml')
    .map((node) => ({ type: node.type, text: toString(node) }));
}

function paragraphs(...texts: string[]): Root {
  return {
    type: 'root',
    children: texts.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
  };
}

const hostile = [
  'export const x = 1',
  'import fs from "node:fs"',
  'first line\nexport const x = 1',
  'first line\nimport x from "y"',
  '{process.env.HOME}',
  '<script>alert(1)</script>',
  '<!-- comment -->',
  '---',
  '+++',
  '***',
  '===\n---',
  '# not a heading',
  '- not a list',
  '1. not a list',
  '> not a quote',
  '```\nnot code\n```',
  '~~~',
  '    four spaces inside\n    again'.trim(),
  '| a | b |\n| - | - |',
  'https://example.org/?a=1&b=2 and www.example.org',
  'an entity &amp; &lt; &#123; and a backslash \\ at the end \\',
  '[link](javascript:alert(1)) ![image](x.png) [ref]: x',
  'two  spaces  \nat a line end',
  'tab\there\tand\there',
  'carriage\rreturn and\r\nboth',
  '\u202Eright to left override\u202C and \u2066isolate\u2069',
  'astral 𝔘 🕊️ and combining e\u0301',
  'form\ffeed, vertical\vtab, bell\u0007',
  '\u00A0no-break space at the edges\u00A0',
  '$x$ $$y$$ :directive ::leaf{a=b}',
  'Autolink <https://example.org> and <b@example.org>',
];

describe('a paragraph comes back letter for letter', () => {
  test.each(hostile)('%j', (text) => {
    expect(readBack(serialiseMdx({ a: 1 }, paragraphs(text)))).toEqual([{ type: 'paragraph', text }]);
  });

  test('whatever its letters are', () => {
    const letter = fc.oneof(
      fc.constantFrom(...Array.from('{}<>`*_[]()#+-.!|&\\/"\'=~:;$ \n\te\r')),
      fc.constantFrom('export ', 'import ', '---', '&amp;', '{`', '</'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }),
    );
    const text = fc
      .array(letter, { minLength: 1, maxLength: 40 })
      .map((parts) =>
        parts
          .join('')
          .replaceAll('\0', '')
          .replace(/\s*\n\s*/gu, '\n')
          .trim(),
      )
      .filter((value) => value !== '' && value.isWellFormed());
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), (texts) => {
        expect(readBack(serialiseMdx({}, paragraphs(...texts)))).toEqual(
          texts.map((value) => ({ type: 'paragraph', text: value })),
        );
      }),
      { numRuns: 2000 },
    );
  });
});

test('frontmatter comes back as it was, and days stay strings for readers of YAML 1.1', () => {
  const data = { day: '2025-06-14', text: 'a: b # c\n---\n', number: 5, yes: 'yes', list: ['- x', '{y}'], empty: null };
  const mdx = serialiseMdx(data, paragraphs('x'));
  const yaml = /^---\n([\s\S]*?)\n---\n/u.exec(mdx)?.[1] ?? '';
  expect(parse(yaml, { version: '1.1' })).toEqual(data);
});
