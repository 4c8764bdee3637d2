import { describe, expect, test } from 'vitest';
import { readMarkdown } from './read-markdown.ts';

function blocks(markdown: string): string[] {
  const { text, blocks: found } = readMarkdown(markdown);
  return found.map(({ start, end, kind, removed }) => `${removed?.rule ?? kind}: ${text.slice(start, end)}`);
}

test('the words of mark-up stay, the marks go', () => {
  expect(blocks('# A *call*\n\nLind **rang**\n`Renko` &amp; [left](https://a.example "b").  \nTwice.')).toEqual([
    'title: A call',
    'paragraph: Lind rang Renko & left.\nTwice.',
  ]);
});

test('headings, items, quotations and code are blocks', () => {
  expect(blocks('# A\n\n# B\n\n## C\n\n1. d\n\n   e\n- f\n\n> g\n\n    h  h\n')).toEqual([
    'title: A',
    'heading: B',
    'heading: C',
    'list-item: d',
    'list-item: e',
    'list-item: f',
    'quote: g',
    'paragraph: h  h',
  ]);
});

test.each([
  'export const x = 1',
  'import fs from "node:fs"',
  '{process.env.HOME}',
  'https://bare.example/a_b_c',
  '| a | b |',
  '~~not struck~~ and a note[^1]',
  '"straight" -- quotes...',
])('%s is text, letter for letter', (line) => {
  expect(blocks(line)).toEqual([`paragraph: ${line}`]);
});

test('HTML is read as HTML, images and definitions are no text', () => {
  expect(
    blocks('<div><p>Lind</p><script>x()</script></div>\n\nRenko <b>rang</b> ![no](a.png)\n\n[1]: https://a.example'),
  ).toEqual(['paragraph: Lind', 'paragraph: Renko rang']);
  expect(blocks('<nav>Home</nav>\n\nText')).toEqual(['navigation: Home', 'paragraph: Text']);
});

describe('front matter', () => {
  test('goes into the head as written, and not into the text', () => {
    const { text, head } = readMarkdown(
      '---\ntitle: A call\ndate: 2031-03-04\nauthors: [Ines Falk, Jon Berg]\nsource: https://a.example/x\n---\nLind rang.',
    );
    expect(text).toBe('Lind rang.\n');
    expect(head).toEqual({
      title: 'A call',
      published: '2031-03-04',
      author: 'Ines Falk, Jon Berg',
      url: 'https://a.example/x',
    });
  });

  test.each(['---\ntitle: [never closed\n---\nx', '---\n- a\n---\nx', '---\nother: 1\n---\nx', 'x'])(
    '%j says nothing',
    (markdown) => {
      expect(readMarkdown(markdown).head).toEqual({});
    },
  );
});
