import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { checkFiles } from './checks/site/testing/check-files.ts';
import { makePage as page } from './checks/site/testing/make-page.ts';

describe('every-link-has-a-target', () => {
  test('links that lead somewhere', async () => {
    const files = {
      'index.html': page(
        '<a href="/calls/">a</a> <a href="calls/#one">b</a> <a href="#here" id="here">c</a> <a href="#top">d</a>' +
          '<a href="https://elsewhere.example/x">e</a> <a href="mailto:a@b.example">f</a>' +
          '<a href="/calls/?q=x#:~:text=words">g</a> <a href="/raw/a%20text.txt">h</a>' +
          '<img src="dot.svg" srcset="/dot.svg 1x, /dot.svg 2x" alt=""><label for="here">i</label>',
      ),
      'calls/index.html': page('<h2 id="one">One</h2><a href="../">up</a>', '<link rel="stylesheet" href="/a.css">'),
      'a.css': '@import "b.css"; i { background: url(dot.svg) } b { background: url("data:image/png;base64,AA") }',
      'b.css': '',
      'dot.svg': '<svg/>',
      'raw/a text.txt': '',
    };
    expect(await checkFiles('every-link-has-a-target', files)).toEqual([]);
  });

  test.each([
    ['<a href="/gone/">a</a>', 'There is no file gone/index.html in the site. (/gone/)'],
    ['<a href="other/#two">a</a>', 'No element of other/index.html has the id "two". (other/#two)'],
    ['<a href="#two">a</a>', 'No element of this page has the id "two". (#two)'],
    ['<a href="/Other/">a</a>', 'There is no file Other/index.html in the site. (/Other/)'],
    [
      '<a href="/other">a</a>',
      'The address of a page ends with a slash; without it, some hosts find nothing. (/other) Add the slash.',
    ],
    ['<a href="javascript:void 0">a</a>', 'This is no address a browser can follow. (javascript:void 0)'],
    ['<a href="/%E0%A4%A/">a</a>', 'This is no address a browser can follow. (/%E0%A4%A/)'],
    ['<img srcset="/gone.png 2x" alt="">', 'There is no file gone.png in the site. (/gone.png)'],
    ['<p aria-describedby="two">a</p>', 'No element of this page has the id "two". (#two)'],
    ['<svg><use href="#two" /></svg>', 'No element of this page has the id "two". (#two)'],
    ['<i style="background: url(/gone.png)"></i>', 'There is no file gone.png in the site. (/gone.png)'],
  ])('%s', async (body, finding) => {
    const files = { 'index.html': page(body), 'other/index.html': page('') };
    const [found, ...others] = await checkFiles('every-link-has-a-target', files);
    expect(found?.replace(/^index\.html:2:\d+ /, '')).toBe(`every-link-has-a-target: ${finding}`);
    expect(others).toEqual([]);
  });

  test('under a base, what leaves the base', async () => {
    const files = {
      'index.html': page('<a href="/x/calls/">a</a>\n<a href="/calls/">b</a>'),
      'calls/index.html': page(''),
    };
    expect(await checkFiles('every-link-has-a-target', files, { base: '/x/' })).toEqual([
      'index.html:3:1 every-link-has-a-target: The address leaves the path the site is served under, /x/. (/calls/) Write /x/calls/.',
    ]);
  });

  test('an address of its own in full', async () => {
    const head =
      '<link rel="canonical" href="https://calls.example/"><link rel="alternate" href="https://calls.example/gone.json">';
    expect(
      await checkFiles(
        'every-link-has-a-target',
        { 'index.html': page('', head) },
        { origin: 'https://calls.example' },
      ),
    ).toEqual([
      'index.html:1:111 every-link-has-a-target: There is no file gone.json in the site. (https://calls.example/gone.json)',
    ]);
  });
});

describe('no-request-leaves-the-host', () => {
  const finding = (place: string, url: string): string =>
    `${place} no-request-leaves-the-host: The page would ask another host, which then knows who reads it. (${url})` +
    ' Put the file into public/ and point to it there.';

  test('links a reader may follow are free', async () => {
    const head = '<link rel="canonical" href="https://a.example/"><link rel="license" href="https://b.example/">';
    expect(
      await checkFiles('no-request-leaves-the-host', { 'index.html': page('<a href="//c.example/x">c</a>', head) }),
    ).toEqual([]);
  });

  test.each([
    ['<script src="https://a.example/x.js"></script>', 'https://a.example/x.js'],
    ['<img src="//a.example/x.png" alt="">', '//a.example/x.png'],
    ['<link rel="preconnect" href="https://a.example">', 'https://a.example'],
    ['<iframe src="http://a.example/"></iframe>', 'http://a.example/'],
    ['<style>@import url(https://a.example/x.css);</style>', 'https://a.example/x.css'],
  ])('%s', async (body, url) => {
    expect(
      (await checkFiles('no-request-leaves-the-host', { 'index.html': page(body) })).map((found) =>
        found.replace(/:2:\d+ /, ':2 '),
      ),
    ).toEqual([finding('index.html:2', url)]);
  });

  test('a stylesheet is held to the same', async () => {
    expect(
      await checkFiles('no-request-leaves-the-host', {
        'a.css': "b{}\n@font-face{src:url('https://a.example/f.woff2')}",
      }),
    ).toEqual([finding('a.css:2:16', 'https://a.example/f.woff2')]);
  });
});

test('every-id-is-unique', async () => {
  const files = {
    'index.html': page('<i id="a"></i><i id="b"></i>\n<i id="a"></i>'),
    'b/index.html': page('<i id="a"></i>'),
  };
  expect(await checkFiles('every-id-is-unique', files)).toEqual([
    'index.html:3:1 every-id-is-unique: An earlier element of this page has the id "a" already. (a)',
  ]);
});

test('every-page-has-a-language-and-a-title', async () => {
  const rule = 'every-page-has-a-language-and-a-title';
  expect(
    await checkFiles('every-page-has-a-language-and-a-title', {
      'index.html': '<!doctype html><html lang=" "><body><svg><title>A figure</title></svg></body></html>',
      'moved/index.html': '<!doctype html><title>Moved</title><meta http-equiv="refresh" content="0;url=/">',
    }),
  ).toEqual([
    `index.html ${rule}: The page does not name its language. Give <html> a lang.`,
    `index.html ${rule}: The page has no title. Give <head> a <title>.`,
  ]);
});

describe('every-page-paints-in-one-round-trip', () => {
  // Letters that no compressor can shorten by more than a quarter.
  const noise = (letters: number): string =>
    Array.from({ length: Math.ceil(letters / 43) }, (_, index) =>
      createHash('sha256').update(`${index}`).digest('base64url'),
    )
      .join('')
      .slice(0, letters);

  test('a call page with its stylesheet, and what does not count', async () => {
    const head =
      '<link rel="stylesheet" href="/a.css"><link rel="stylesheet" media="print" href="/print.css">' +
      '<script defer src="/later.js"></script><script type="module" src="/later.js"></script>';
    expect(
      await checkFiles('every-page-paints-in-one-round-trip', {
        'calls/2025-06-14/index.html': page('', head),
        'a.css': `/*${noise(10_000)}*/`,
        'print.css': `/*${noise(30_000)}*/`,
        'later.js': `//${noise(30_000)}`,
      }),
    ).toEqual([]);
  });

  test('a theme page whose parts are too much together', async () => {
    const head =
      '<link rel="stylesheet" href="/a.css"><script src="/now.js"></script>' +
      '<link rel="preload" as="font" href="/f.woff2" crossorigin>';
    const found = await checkFiles('every-page-paints-in-one-round-trip', {
      'themes/war/index.html': page('', head),
      'a.css': `/*${noise(6_000)}*/`,
      'now.js': `//${noise(6_000)}`,
      'f.woff2': noise(6_000),
    });
    expect(found.map((text) => text.replace(/\d{5}/, 'N'))).toEqual([
      'themes/war/index.html every-page-paints-in-one-round-trip: A browser needs more than one round trip to' +
        ' paint this page. (N bytes in themes/war/index.html, a.css, now.js, f.woff2)',
    ]);
  });
});

describe('every-page-paints-in-one-round-trip, the page of a source', () => {
  const text = Array.from({ length: 700 }, (_, index) =>
    createHash('sha256').update(`${index}`).digest('base64url'),
  ).join('');
  const files = (besides: string): Record<string, string> => ({
    'sources/book/index.html': page(`<div class="passages"><p>${text}</p></div><h2 id="left-out">Cut</h2>${besides}`),
  });

  test('a text as long as a book', async () => {
    expect(await checkFiles('every-page-paints-in-one-round-trip', files(''))).toEqual([]);
  });

  test('too much besides the text', async () => {
    const much = Array.from({ length: 500 }, (_, index) =>
      createHash('sha256').update(`note ${index}`).digest('base64url'),
    );
    const found = await checkFiles('every-page-paints-in-one-round-trip', files(much.join('')));
    expect(found.map((each) => each.replace(/\d{5}/, 'N'))).toEqual([
      'sources/book/index.html every-page-paints-in-one-round-trip: A browser needs more than one round trip to paint' +
        ' this page. (N bytes in sources/book/index.html)',
    ]);
  });
});

test('no-code-stands-in-a-page', async () => {
  const free =
    '<script type="module" src="/a.js"></script><script defer src="/a.js"></script>' +
    '<script type="application/json">{"onclick":1}</script>';
  expect(await checkFiles('no-code-stands-in-a-page', { 'index.html': page('', free), 'a.js': '' })).toEqual([]);

  const bodies = ['<p style="top:0"></p>', '<p onclick="go()"></p>', '<style></style>', '<script>go()</script>'];
  const blocking = '<script src="/a.js"></script>';
  const found = await checkFiles('no-code-stands-in-a-page', {
    'index.html': page([...bodies, blocking].join('\n')),
    'a.js': '',
  });
  const message = (line: number, code: string): string =>
    `index.html:${line}:1 no-code-stands-in-a-page: A strict Content-Security-Policy forbids this, or the page waits` +
    ` for it. (${code}) Put it into a file: a style sheet, or a module, which does not hold up the page.`;
  expect(found.map((text) => text.replace(':2:7 ', ':2:1 '))).toEqual([
    message(2, 'style'),
    message(3, 'onclick'),
    message(4, '<style>'),
    message(5, '<script>'),
    message(6, '<script>'),
  ]);
});

describe('the-search-index-is-whole', () => {
  const entry = '{"version":"1.5.2","languages":{"en":{"hash":"en_6a9f","wasm":"en","page_count":1}}}';

  test('an index whose parts are there', async () => {
    const files = { 'pagefind/pagefind-entry.json': entry, 'pagefind/pagefind.en_6a9f.pf_meta': '' };
    expect(await checkFiles('the-search-index-is-whole', files)).toEqual([]);
  });

  test.each([
    [{ 'pagefind/pagefind-entry.json': '' }, 'The beginning of the search index cannot be read.'],
    [
      { 'pagefind/pagefind-entry.json': entry },
      'The search index names a file that is not there: pagefind/pagefind.en_6a9f.pf_meta.',
    ],
    [{ 'pagefind/pagefind.js': '' }, 'The search index has no beginning.'],
  ])('%j', async (files, reason) => {
    expect(await checkFiles('the-search-index-is-whole', { ...files })).toEqual([
      `pagefind/pagefind-entry.json the-search-index-is-whole: ${reason} Build again; the search would find nothing.`,
    ]);
  });
});
