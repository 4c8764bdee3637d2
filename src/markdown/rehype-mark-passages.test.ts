import type { Root } from 'hast';
import { unified } from '@astrojs/markdown-remark';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { cutterOf, lengthOf } from '../code-points.ts';
import type { Source } from '../schemas/source.ts';
import { rehypeMarkPassages } from './rehype-mark-passages.ts';

const folder = '/dossier/sources';

/** A source whose passages are the paragraphs of a text; those that begin with `X ` are left out. */
function sourceOf(text: string, more: Partial<Source> = {}): Source {
  const kept: Source['kept'] = [];
  const removed: Source['removed'] = [];
  let at = 0;
  for (const paragraph of text.split(/(?<=\n\n)/u)) {
    const range = { start: at, end: at + lengthOf(paragraph) };
    if (paragraph.startsWith('X ')) removed.push({ ...range, rule: 'advertisement', reason: 'an advertisement' });
    else kept.push({ id: `p${kept.length + 1}`, ...range, kind: kept.length === 0 ? 'title' : 'paragraph' });
    at = range.end;
  }
  return {
    id: 'lind',
    file: 'raw/lind.txt',
    sha256: '0'.repeat(64),
    length: at,
    title: 'Lind',
    publisher: null,
    published: { edtf: null, min: null, max: null, basis: 'none', evidence: [] },
    genre: 'news',
    author: null,
    url: null,
    retrieved: null,
    rights: null,
    note: null,
    kept,
    removed,
    dates: [],
    quotations: [],
    reliability: {
      grade: 'F',
      label: 'Reliability cannot be judged',
      reason: 'Nobody graded it.',
      graded: null,
      override: null,
      goodFor: [],
      notFor: [],
      notes: [],
    },
    calls: [],
    themes: [],
    people: [],
    cited: [],
    ...more,
  };
}

/** The code that Astro makes of a source's MDX file. */
async function compile(body: string, text: string, more?: Partial<Source>): Promise<string> {
  const processor = unified({
    gfm: false,
    smartypants: false,
    rehypePlugins: [[rehypeMarkPassages, { folder, textOf: () => Promise.resolve(text) }]],
  });
  const renderer = await processor.createMdxRenderer?.(
    { syntaxHighlight: false, shikiConfig: {} },
    { optimize: { ignoreElementNames: ['passage-notes'] }, srcDir: new URL('file:///project/src/'), sourcemap: false },
  );
  if (renderer === undefined) throw new Error('This processor reads no MDX.');
  const { code } = await renderer.process(body, `${folder}/lind.mdx`, sourceOf(text, more));
  return code;
}

describe('a source becomes its passages', () => {
  const text = 'A call\n\nAda Lind said “we 𝔘 talked”.\n\nX Buy now\n\nThe end\n';
  const body = '# A call\n\nAda Lind said “we 𝔘 talked”.\n\nThe end\n';

  test('numbered, with what was left out in its place', async () => {
    const code = await compile(body, text);
    const order = [
      'id="p1"',
      'id="p2"',
      'id="r1"',
      'Left out: an advertisement (9 characters)',
      'X Buy now',
      'id="p3"',
    ];
    const places = order.map((part) => code.replaceAll('\\"', '"').indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('a cited word has the address of its span, also in what was left out', async () => {
    const [talked, buy] = ['talked', 'Buy'].map((word) => rangeOf(text, word));
    const code = await compile(body, text, {
      cited: [talked, buy].map((range) => ({ start: 0, end: 0, ...range, calls: ['2016-12-05'], themes: [] })),
    });
    expect(code).toContain(`<mark id=\\"w${talked?.start}-${talked?.end}\\">talked</mark>`);
    expect(code).toContain(`<mark id=\\"w${buy?.start}-${buy?.end}\\">Buy</mark>`);
  });

  test('the text’s own headings stand below those of the page, without ids made of words', async () => {
    const code = await compile(body, text);
    expect(code).toContain('<h3 id=\\"p1\\" dir=\\"auto\\">A call</h3>');
    expect(code).not.toContain('a-call');
  });

  test('a passage of marked words asks for its notes, another does not', async () => {
    const code = await compile(body, text, { cited: [{ ...rangeOf(text, 'talked'), calls: [], themes: [] }] });
    expect(code.match(/passage: "p\d"/gu)).toEqual(['passage: "p2"']);
  });

  test('what is not shown is no heading of the text, and does not lead to the publisher’s words', async () => {
    const more: Partial<Source> = {
      url: 'https://paper.example/a',
      shown: { extent: 'cited', withheld: ['p1', 'r1'], words: 5 },
    };
    const code = await compile(body, text, more);
    expect(code).toContain('class=\\"passage withheld\\"');
    expect(code).toContain('<p id=\\"p1\\">A call</p>');
    expect(code.match(/passage: "p\d"/gu)).toEqual(['passage: "p2"', 'passage: "p3"']);
  });
});

describe('source text is never code', () => {
  test.each([
    ['export const x = 1', '&#x65;xport const x = 1'],
    ['{process.env.HOME}', '\\{process.env.HOME}'],
    ['<script>alert(1)</script>', '\\<script>alert(1)\\</script>'],
    ['a\r\nb\rc  \nd', 'a\nb&#xD;c\nd'],
    ['nul \0 and bell \u0007', 'nul \0 and bell \u0007'],
    ['\uD83D\uDD4A \u202Egnort\u202C e\u0301', '\uD83D\uDD4A \u202Egnort\u202C e\u0301'],
  ])('%j comes out as text', async (letters, body) => {
    const code = await compile(`# Title\n\n${body}\n`, `Title\n\n${letters}`);
    expect(code).not.toMatch(/process\.env\.HOME[^}]|export const x = 1;/u);
  });

  test.each([
    ['an expression', '{1 + 1}', 'mdxFlowExpression'],
    ['an expression in a line', 'one {1 + 1}', 'mdxTextExpression'],
    ['a component', '<Script />', 'mdxJsxFlowElement'],
    ['a module', 'export const x = 1', 'mdxjsEsm'],
    ['emphasis', '*x*', 'em'],
    ['a list', '- x', 'ul'],
  ])('%s in its file is refused', async (_, body, found) => {
    await expect(compile(`# Title\n\n${body}\n`, `Title\n\n${body}`)).rejects.toThrow(found);
  });
});

describe('a file that is not its source is refused', () => {
  const text = 'A call\n\nAda Lind said so.\n';

  test('with the letters that differ', async () => {
    await expect(compile('# A call\n\nAda Lind denied so.\n', text)).rejects.toThrow(
      'passage p2 is not what its source says: “Ada Lind denied so.” instead of “Ada Lind said so.”',
    );
  });

  test('with the number of its blocks', async () => {
    await expect(compile('# A call\n', text)).rejects.toThrow('keeps 2 passages, and the body has 1');
  });
});

test('what is no source is left alone', async () => {
  const tree: Root = { type: 'root', children: [{ type: 'text', value: 'a note' }] };
  const before = structuredClone(tree);
  const plugin = rehypeMarkPassages({ folder, textOf: () => Promise.reject(new Error('no source')) });
  await plugin(tree, new VFile({ path: '/dossier/notes/lind.mdx' }));
  expect(tree).toEqual(before);
});

function rangeOf(text: string, word: string): { start: number; end: number } {
  const start = lengthOf(text.slice(0, text.indexOf(word)));
  const range = { start, end: start + lengthOf(word) };
  if (cutterOf(text)(range) !== word) throw new Error(`${word} is not there.`);
  return range;
}
