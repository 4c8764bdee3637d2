import { describe, expect, test } from 'vitest';
import { checkFiles } from './testing/check-files.ts';
import { makePage as page } from './testing/make-page.ts';
import { serialiseDossier } from '../../../src/schemas/generated/serialise-dossier.ts';

/** A site with one text, whose letters outside the BMP and line ends are where a count goes wrong. */
const received = '\u{1F4DE} Ada rang.\r\n\tShe said: “We talked\nfor an hour.” \0 Advertisement';
const data = {
  'data/dossier.json': [
    ...serialiseDossier({
      sources: [
        {
          id: 'post',
          file: 'raw/post.md',
          kept: [
            { start: 0, end: 14 },
            { start: 14, end: 49 },
          ],
          removed: [{ start: 49, end: 64 }],
        },
      ],
    }),
  ].join(''),
  'data/raw/post.md.txt': received,
};
const sourcePage = (first = '\u{1F4DE} <span id="w2-11">Ada rang.</span>'): string =>
  page(
    `<p id="p1">${first}</p><p id="p2">She said: “<mark id="w25-47">We talked for an hour.</mark>”</p>` +
      '<details id="r1"><summary>Left out</summary><p><bdi>\uFFFD</bdi> Advertisement</p></details>',
  );
const site = { ...data, 'sources/post/index.html': sourcePage() };

describe('every-quoted-text-equals-its-span', () => {
  test('words beside their link, within it, and over a line end', async () => {
    const body =
      '<p><q>Ada rang.</q> <a href="/sources/post/#w2-11">1</a>; <q>Ada</q> <a href="/sources/post/#w2-11">x</a></p>' +
      '<a href="/sources/post/#w2-11"><q>Ada <b>rang</b>.</q></a>' +
      '<figure><blockquote>We talked for an hour.</blockquote><p><a href="/sources/post/#w25-47">2</a></p></figure>' +
      '<div class="editor" id="d"><q>She said</q><p><a href="/sources/post/">Post</a></p></div>' +
      '<div class="editor"><blockquote>The editor quotes a poem.</blockquote></div>';
    expect(
      await checkFiles('every-quoted-text-equals-its-span', {
        ...site,
        'index.html': page(body.replace('<q>Ada</q>', '<q>Ada rang.</q>')),
      }),
    ).toEqual([]);
    expect(await checkFiles('every-quoted-text-equals-its-span', { ...site, 'index.html': page(body) })).toEqual([
      'index.html:2:65 every-quoted-text-equals-its-span: These words are not what stands where their link leads. (Ada)',
    ]);
  });

  test.each([
    [
      '<div><q>Ada rang.</q></div><a href="/sources/post/#w2-11">1</a>',
      'These words are given as a source’s, and no link beside them leads to where they stand. (Ada rang.)' +
        ' Put a link to /sources/<id>/#w<start>-<end> behind them, in the element around them.',
    ],
    [
      '<blockquote>Ada rang!</blockquote><a href="/sources/post/#w2-11">1</a>',
      'These words are not what stands where their link leads. (Ada rang!)',
    ],
    [
      '<div class="editor"><q>Ada sang</q> <a href="/sources/post/">Post</a></div>',
      'The text "post" does not have these words. (Ada sang)',
    ],
  ])('%s', async (body, finding) => {
    const found = await checkFiles('every-quoted-text-equals-its-span', { ...site, 'index.html': page(body) });
    expect(found.map((text) => text.replace(/:2:\d+ /, ' '))).toEqual([
      `index.html every-quoted-text-equals-its-span: ${finding}`,
    ]);
  });
});

describe('every-passage-is-the-text-as-received', () => {
  const rule = 'every-passage-is-the-text-as-received';

  test.each([
    [
      '<i id="w2-11">Ada rang.</i>',
      `sources/post/index.html:2:7 ${rule}: What p1 shows is not what was received. (Ada rang.)`,
    ],
    [
      '\u{1F4DE} <i id="w2-11">Ada</i> <i id="w6-11">ring.</i>',
      [
        `sources/post/index.html:2:43 ${rule}: What w6-11 shows is not what was received. (ring.)`,
        `sources/post/index.html:2:7 ${rule}: What p1 shows is not what was received. (\u{1F4DE} Ada ring.)`,
      ],
    ],
    ['\u{1F4DE} Ada rang.</p><p id="p9">Bye.', `sources/post/index.html:2:34 ${rule}: This text has no p9. (Bye.)`],
  ])('%s', async (first, findings) => {
    expect(
      await checkFiles('every-passage-is-the-text-as-received', {
        ...data,
        'sources/post/index.html': sourcePage(first),
      }),
    ).toEqual([findings].flat());
  });

  test('what stands around its letters, a line separator or a space of no width, need not be shown', async () => {
    const separated = received.replace('\r\n', '\u2028\v');
    const shown = sourcePage();
    expect(
      await checkFiles(rule, { ...data, 'data/raw/post.md.txt': separated, 'sources/post/index.html': shown }),
    ).toEqual([]);
  });

  test('a passage that is not on the page', async () => {
    expect(
      await checkFiles('every-passage-is-the-text-as-received', {
        ...data,
        'sources/post/index.html': sourcePage().replace('id="p2"', ''),
      }),
    ).toEqual([`sources/post/index.html ${rule}: The page does not show p2 of this text.`]);
  });
});

describe('every-statement-has-a-link', () => {
  const words = '<a href="/sources/post/#w2-11">¶ 1</a>';
  const says = (cell: string): string =>
    page(`<main><table class="says"><tr><td>${cell}</td></tr></table><p class="editor" id="d">Why.</p>${words}</main>`);

  test.each([words, '<span class="none">not mentioned</span>', 'On that day <a href="#d">reason</a>'])(
    'a cell: %s',
    async (cell) => {
      expect(await checkFiles('every-statement-has-a-link', { ...site, 'calls/x/index.html': says(cell) })).toEqual([]);
    },
  );

  test('rows, items and own words', async () => {
    const body =
      `<main><ul><li><a href="/sources/post/">Post</a></li><li class="none">none</li><li><b aria-current="page">x</b></li></ul>` +
      '<ul class="prose"><li>How this was made.</li></ul><table><thead><tr><th>Day</th></tr></thead></table></main>';
    expect(await checkFiles('every-statement-has-a-link', { ...site, 'index.html': page(body) })).toEqual([]);
  });

  test('a cell that leads to a page only, and a call without words', async () => {
    const cell = '<a href="/sources/post/">They spoke.</a>';
    const found = await checkFiles('every-statement-has-a-link', {
      ...site,
      'calls/x/index.html': says(cell).replace(words, ''),
    });
    expect(found.map((text) => text.replace(/:2:\d+ /, ' '))).toEqual([
      'calls/x/index.html every-statement-has-a-link: This cell leads neither to words of a source nor to a' +
        ' determination, and does not say that there are none. (They spoke.) Link it to what it rests on, or mark silence' +
        ' with the class "none".',
      'calls/x/index.html every-statement-has-a-link: The page of this call leads to no words of a source.',
    ]);
  });

  test('an item that leads nowhere', async () => {
    expect(
      await checkFiles('every-statement-has-a-link', {
        ...site,
        'index.html': page('<main><ul>\n<li>They spoke twice.</li></ul></main>'),
      }),
    ).toEqual([
      'index.html:3:1 every-statement-has-a-link: This statement leads nowhere. (They spoke twice.) Link it to what it' +
        ' rests on, or mark silence with the class "none".',
    ]);
  });
});
