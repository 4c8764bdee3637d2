import { describe, expect, test } from 'vitest';
import { readHtml } from './read-html.ts';

const prose = '<p>President Ada Lind rang Chancellor Boris Renko on Monday, the Northern Palace said.</p>';

/** The blocks as `kind: letters`, or `rule- letters` for those left out. */
function blocks(html: string): string[] {
  const { text, blocks: found } = readHtml(html);
  return found.map(({ start, end, kind, removed }) => {
    const letters = text.slice(start, end);
    return removed === undefined ? `${kind}: ${letters}` : `${removed.rule}- ${letters}`;
  });
}

describe('letters', () => {
  test('white space is folded as a browser does it, and entities are decoded', () => {
    expect(blocks('<p> Lind\n\t rang <b> Renko</b>  <i>twice </i>&lt;b&gt; &amp;amp;&nbsp; x</p>')).toEqual([
      'paragraph: Lind rang Renko twice <b> &amp;\u00A0 x',
    ]);
  });

  test('a line break is a line feed, two of them end a paragraph', () => {
    expect(blocks('Lind<br>rang <br> <br>\nRenko')).toEqual(['paragraph: Lind\nrang', 'paragraph: Renko']);
  });

  test('blocks within blocks part the text', () => {
    expect(blocks('<div>a<p>b</p>c<ul><li>d<p>e</p></ul><blockquote>f</blockquote><h3>g</h3></div>')).toEqual([
      'paragraph: a',
      'paragraph: b',
      'paragraph: c',
      'list-item: d',
      'list-item: e',
      'quote: f',
      'heading: g',
    ]);
  });

  test('the rows of a table are lines, the cells of a layout are not', () => {
    expect(blocks('<table><tr><th>Year<th>Calls<tr><td>1997<td>3</table>')).toEqual([
      'paragraph: Year\tCalls',
      'paragraph: 1997\t3',
    ]);
    expect(blocks('<table><tr><td><p>a</p><td><p>b</p></table>')).toEqual(['paragraph: a', 'paragraph: b']);
  });

  test('bidirectional and invisible marks are letters like others', () => {
    expect(blocks('<p>\u202ELind\u202C rang\u200D</p>')).toEqual(['paragraph: \u202ELind\u202C rang\u200D']);
  });

  test('preformatted text keeps its lines, and its paragraphs', () => {
    const lines = 'President Lind rang Chancellor Renko on Monday to\nspeak  about the treaty.\n\nThey agreed.';
    expect(blocks(`<pre>${lines}</pre>`)).toEqual(lines.split('\n\n').map((each) => `paragraph: ${each}`));
  });

  test('what is no text leaves no letter', () => {
    const none =
      '<script>a</script><style>b</style><template>c</template><svg><title>d</title></svg><!-- e --><img alt="f"><iframe>g</iframe>';
    expect(blocks(`<title>h</title>${none}${prose}`)).toHaveLength(1);
  });
});

describe('what is left out', () => {
  test.each([
    ['<nav>Home</nav>', 'navigation- Home'],
    ['<aside>Box</aside>', 'aside- Box'],
    ['<form>Name <input></form>', 'form- Name'],
    ['<p hidden>No</p>', 'hidden- No'],
    ['<p style="display: none">No</p>', 'hidden- No'],
    ['<p class="sr-only">No</p>', 'hidden- No'],
    ['<figure><img><figcaption>Lind</figcaption></figure>', 'image-caption- Lind'],
    ['<div class="postShare_bar">Post</div>', 'share-buttons- Post'],
    [
      '<section id="comments"><p>Lind should never have answered that call, I say.</p></section>',
      'comment-section- Lind should never have answered that call, I say.',
    ],
    ['<ul class="tag-list"><li>Herring</ul>', 'tags- Herring'],
    ['<ul class="topnav"><li>Events</ul>', 'navigation- Events'],
    ['<div class="footer">Harbour Street 1</div>', 'page-footer- Harbour Street 1'],
    ['<div class="site-header">The Post</div>', 'page-header- The Post'],
    ['<p><a href="/x">Trawlers held for a third week</a></p>', 'related-stories- Trawlers held for a third week'],
    ['<p><a href="/x">漁船が三週間拘留される</a></p>', 'related-stories- 漁船が三週間拘留される'],
    ['<noscript>On</noscript>', 'no-script- On'],
  ])('%s', (html, expected) => {
    expect(blocks(`<article><h1>A call</h1>${prose}${html}${prose}</article>`)).toContain(expected);
  });

  test('a name or an office that is a link stays', () => {
    expect(
      blocks(`<article>${prose}<dl><dt>From:<dd><a href="/x">The Chancellor’s Office</a></dl>${prose}</article>`),
    ).toContain('paragraph: The Chancellor’s Office');
  });

  test('words left out within a sentence stand after it, and the sentence stays whole', () => {
    expect(blocks('<p>Lind <button>Share</button>rang <span hidden>or not</span> Renko.</p>')).toEqual([
      'paragraph: Lind rang Renko.',
      'form- Share',
      'hidden- or not',
    ]);
  });

  test.each([
    ['<div id="sharing-the-straits-between-two">', 'an id made from a heading'],
    ['<div class="content related">', 'a class on most of the text'],
    ['<form action="/page.aspx">', 'a form around the page'],
    ['<body class="comments-open has-sidebar">', 'a class of the body'],
    ['<div class="menu-open footer-fixed">', 'a class of what holds the text'],
  ])('%s stays: %s', (open) => {
    expect(blocks(`${open}<h1>A call</h1>${prose.repeat(3)}`).filter((block) => block.includes('- '))).toEqual([]);
  });
});

describe('the article', () => {
  test('it is the one with most of the words; what stands outside is left out', () => {
    const page = `<div>Elsewhere</div><article>${prose.repeat(3)}</article><article><p>A teaser of another story.</p></article>`;
    expect(blocks(`<main>${page}</main>`).filter((block) => !block.startsWith('paragraph: President'))).toEqual([
      'outside-article- Elsewhere',
      'outside-article- A teaser of another story.',
    ]);
  });

  test('without one it is the part that holds nearly all the words', () => {
    const page = `<div>Left</div><div><div>${prose.repeat(5)}</div></div><div>Right</div>`;
    expect(blocks(page).map((block) => block.slice(0, 12))).toEqual([
      'outside-arti',
      ...Array.from({ length: 5 }, () => 'paragraph: P'),
      'outside-arti',
    ]);
  });

  test('a table of data is not taken for it', () => {
    const rows = `<tr><td>${prose}</td><td>1</td></tr>`.repeat(9);
    expect(blocks(`<main><p>Ten calls, one a line, in order of time.</p><table>${rows}</table></main>`)[0]).toBe(
      'paragraph: Ten calls, one a line, in order of time.',
    );
  });

  test('its title may stand outside, with what is around it; the name of the site is none', () => {
    const title = '<div><h1>Lind rings Renko</h1><p>By Ines Falk</p></div>';
    const html = `<title>Lind rings Renko | The Post</title><header><h1>The Post</h1></header>${title}<article>${prose}</article>`;
    expect(blocks(html).slice(0, 3)).toEqual([
      'page-header- The Post',
      'title: Lind rings Renko',
      'paragraph: By Ines Falk',
    ]);
  });
});

describe('the article as two judges see it', () => {
  const sentences = [
    'President Ada Lind rang Chancellor Boris Renko on Monday, the Northern Palace said, and they spoke for an hour.',
    'The two, who have not met since January, talked about the trawlers, the herring treaty and the lights of the Straits.',
    'Neither side has said whether they will meet before the summer, although the Chancery has not ruled it out.',
    'Renko, his aides said, had been waiting for the call since Friday, when the last of the crews was set free.',
    'The treaty, which was signed in 1997, gives both countries the right to fish within twelve miles of the coast.',
  ];
  const body = sentences.map((sentence) => `<p>${sentence}</p>`).join('');
  const kept = (html: string): string[] =>
    blocks(html).flatMap((block) => (/^[a-z-]+- /u.test(block) ? [] : [block.replace(/^[a-z-]+: /u, '')]));
  const page = (main: string): string =>
    `<body><nav><a href="/">Home</a></nav>${main}<footer><p>Harbour Street 1, Oslo</p></footer>`;

  test('a second part of the text outside the article is text too', () => {
    const parts = `<div><article><h1>A call</h1>${body}${body}</article><div class="part">${body}</div><div>Elsewhere</div></div>`;
    expect(kept(page(parts))).toEqual(['A call', ...sentences, ...sentences, ...sentences]);
  });

  test('a large box of teasers within the article is left out', () => {
    const teaser =
      '<li><a href="/x"><b>Trawlers held for a third week</b></a><p>The crews wait in the harbour of Vik.</p></li>';
    const box = `<div class="zone-4"><h2>Elsewhere</h2><ul>${teaser.repeat(12)}</ul></div>`;
    expect(kept(page(`<div><div><h1>A call</h1>${body}${body}</div>${box}</div>`))).toEqual([
      'A call',
      ...sentences,
      ...sentences,
    ]);
  });

  test('a long part in running text stays, even where it stands apart like a box', () => {
    const part = `<div class="zone-4"><h2>What was said</h2>${body}</div>`;
    expect(kept(page(`<div><h1>A call</h1>${body}${part}${body}</div>`))).toHaveLength(17);
  });

  test('what stands between title and article is text when there is little of it', () => {
    const lead = '<div><span>OSLO, March 4</span></div><p class="intro">An hour about herring.</p>';
    const story = (between: string): string =>
      page(`<div><div><h1>A call</h1></div><div>${between}</div><div class="story">${body}</div></div>`);
    expect(kept(story(lead))).toEqual(['A call', 'OSLO, March 4', 'An hour about herring.', ...sentences]);
    expect(kept(story(lead.repeat(30)))).toEqual(['A call', ...sentences]);
    expect(kept(story('<ul><li><a href="/x">Trawlers held</a></ul>'))).toEqual(['A call', ...sentences]);
  });

  test('a release of two sentences stays whole beside a longer box', () => {
    const about = `<div class="widget"><h3>The Palace</h3><ul>${'<li><a href="/x">The history of the Northern Palace</a></li>'.repeat(30)}</ul></div>`;
    const release = `<main><h1>Readout of the call</h1><p>March 4, 2031</p>${sentences.slice(0, 2).join('<br><br>')}</main>`;
    expect(kept(page(release + about))).toEqual(['Readout of the call', 'March 4, 2031', ...sentences.slice(0, 2)]);
  });

  test('a text in the cells of a layout stays, line breaks for paragraphs and all', () => {
    const cells = `<table><tr><td><a href="/a">News</a><br><a href="/b">Sport</a></td><td>${sentences.join('<br><br>')}</td></tr></table>`;
    expect(kept(page(cells)).filter((block) => block.length > 20)).toEqual(sentences);
  });

  test('a text that stands in a noscript alone is the text', () => {
    expect(kept(`<body><div id="app">Loading</div><noscript><h1>A call</h1>${body}</noscript>`)).toEqual([
      'A call',
      ...sentences,
    ]);
    const notice = `<noscript><p>${sentences.slice(0, 3).join(' ')}</p></noscript>`;
    expect(kept(page(`<div><h1>A call</h1>${body}</div><div>${notice}</div>`))).toEqual(['A call', ...sentences]);
  });

  test('a page of very many parts is read by its mark-up alone', () => {
    expect(kept(page(`<article><h1>A call</h1>${body.repeat(2_500)}</article>`))).toHaveLength(12_501);
  });
});

describe('head', () => {
  test('JSON-LD comes before meta, and meta before the title element', () => {
    const ld = { '@type': ['NewsArticle'], headline: 'A', datePublished: '2031-03-04', author: { name: 'Ines Falk' } };
    const html = `<title>C</title><meta property="og:title" content="B"><meta property="og:site_name" content="The  Post">
      <meta name="author" content="https://post.example/falk"><script type="application/ld+json">${JSON.stringify([ld])}</script>`;
    expect(readHtml(html).head).toEqual({
      title: 'A',
      published: '2031-03-04',
      author: 'Ines Falk',
      publisher: 'The Post',
    });
  });

  test.each([
    ['<meta property="article:published_time" content="2031-03-04T10:00Z">', { published: '2031-03-04T10:00Z' }],
    ['<meta name="DC.date.issued" content="2031-03-04">', { published: '2031-03-04' }],
    ['<meta name="citation_author" content="Ines Falk">', { author: 'Ines Falk' }],
    ['<time itemprop="datePublished" datetime="2031-03-04">x</time>', { published: '2031-03-04' }],
    ['<link rel="canonical" href="https://post.example/a">', { url: 'https://post.example/a' }],
    ['<script type="application/ld+json">{"@type": "NewsArticle", "datePublished"</script>', {}],
    ['<script type="application/ld+json">{"@type": "Product", "datePublished": "2031"}</script>', {}],
    [
      '<meta property="article:modified_time" content="2031-03-05"><time datetime="2031-03-05">x</time>',
      { modified: '2031-03-05' },
    ],
    [
      '<script type="application/ld+json">\n//<![CDATA[\n{"@type": "NewsArticle", "datePublished": "2031-03-04", "dateModified": "2031-03-05"}\n//]]>\n</script>',
      { published: '2031-03-04', modified: '2031-03-05' },
    ],
    ['<script type="application/ld+json"><![CDATA[{"@type": "NewsArticle", "datePublished": "2031"]]></script>', {}],
    ['<link rel="canonical" href="/a">', {}],
  ])('%s', (html, head) => {
    expect(readHtml(html).head).toEqual(head);
  });
});
