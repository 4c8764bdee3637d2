import { describe, expect, test } from 'vitest';
import { cutterOf, lengthOf } from '../code-points.ts';
import { readBlocks } from '../generated/read-blocks.ts';
import type { Source } from '../schemas/source.ts';
import { wordsIn } from '../words-of-source.ts';
import { showPassages } from './show-passages.ts';

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

/** The stretches of a source whose generated file has this body. */
function show(body: string, text: string, more?: Partial<Source>) {
  const source = sourceOf(text, more);
  return showPassages(source, wordsIn(text, source), readBlocks(body));
}

function htmlOf(stretches: ReturnType<typeof show>): string {
  return stretches.map(({ html }) => html).join('');
}

function noted(stretches: ReturnType<typeof show>): string[] {
  return stretches.flatMap(({ notes }) => notes?.passage ?? []);
}

describe('a source becomes its passages', () => {
  const text = 'A call\n\nAda Lind said “we 𝔘 talked”.\n\nX Buy now\n\nThe end\n';
  const body = '# A call\n\nAda Lind said “we 𝔘 talked”.\n\nThe end\n';

  test('numbered, with what was left out in its place', () => {
    const order = [
      'id="p1"',
      'id="p2"',
      'id="r1"',
      'Left out: an advertisement (9 characters)',
      'X Buy now',
      'id="p3"',
    ];
    const html = htmlOf(show(body, text));
    const places = order.map((part) => html.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('a cited word has the address of its span, also in what was left out', () => {
    const [talked, buy] = ['talked', 'Buy'].map((word) => rangeOf(text, word));
    const stretches = show(body, text, {
      cited: [talked, buy].map((range) => ({ start: 0, end: 0, ...range, calls: ['2016-12-05'], themes: [] })),
    });
    expect(htmlOf(stretches)).toContain(`<mark id="w${talked?.start}-${talked?.end}">talked</mark>`);
    expect(htmlOf(stretches)).toContain(`<mark id="w${buy?.start}-${buy?.end}">Buy</mark>`);
  });

  test('the text’s own headings stand below those of the page, without ids made of words', () => {
    const html = htmlOf(show(body, text));
    expect(html).toContain('<h3 id="p1" dir="auto">A call</h3>');
    expect(html).not.toContain('a-call');
  });

  test('a passage of marked words asks for its notes, another does not', () => {
    const cited = [{ ...rangeOf(text, 'talked'), calls: [], themes: [] }];
    expect(noted(show(body, text, { cited }))).toEqual(['p2']);
  });

  test('what is not shown is no heading of the text, and does not lead to the publisher’s words', () => {
    const stretches = show(body, text, {
      url: 'https://paper.example/a',
      shown: { extent: 'cited', withheld: ['p1', 'r1'], words: 5 },
    });
    expect(htmlOf(stretches)).toContain('class="passage withheld"');
    expect(htmlOf(stretches)).toContain('<p id="p1">A call</p>');
    expect(noted(stretches)).toEqual(['p2', 'p3']);
  });
});

describe('source text is never code', () => {
  test.each([
    ['export const x = 1', '&#x65;xport const x = 1', 'export const x = 1'],
    ['{process.env.HOME}', '\\{process.env.HOME}', '{process.env.HOME}'],
    ['<script>alert(1)</script>', '\\<script>alert(1)\\</script>', '&#x3C;script>alert(1)&#x3C;/script>'],
    ['a\r\nb\rc  \nd', 'a\nb&#xD;c\nd', 'a\r\nb\rc  \nd'],
    ['nul \0', 'nul \0', 'nul <bdi class="control" data-code="U+0000">\uFFFD</bdi>'],
    [
      '\uD83D\uDD4A e\u0301 \u202Eb',
      '\uD83D\uDD4A e\u0301 \u202Eb',
      '\uD83D\uDD4A e\u0301 <bdi class="control" data-code="U+202E">\u202E</bdi>b',
    ],
  ])('%j comes out as text', (letters, body, html) => {
    expect(show(`# Title\n\n${body}\n`, `Title\n\n${letters}`).at(-1)?.html).toContain(
      `<p id="p2" dir="auto">${html}</p>`,
    );
  });
});

describe('a file that is not its source is refused', () => {
  const text = 'A call\n\nAda Lind said so.\n';

  test('with the letters that differ', () => {
    expect(() => show('# A call\n\nAda Lind denied so.\n', text)).toThrow(
      'passage p2 is not what its source says: “Ada Lind denied so.” instead of “Ada Lind said so.”',
    );
  });

  test('with the number of its blocks', () => {
    expect(() => show('# A call\n', text)).toThrow('keeps 2 passages, and the body has 1');
  });
});

function rangeOf(text: string, word: string): { start: number; end: number } {
  const start = lengthOf(text.slice(0, text.indexOf(word)));
  const range = { start, end: start + lengthOf(word) };
  if (cutterOf(text)(range) !== word) throw new Error(`${word} is not there.`);
  return range;
}
