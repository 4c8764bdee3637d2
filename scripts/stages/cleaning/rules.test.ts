import { describe, expect, test } from 'vitest';
import { after, before, body, leftOut, within } from '../../fixtures/left-out.ts';

describe('collector-header', () => {
  test.each([
    ['date 2031-03-04 Lind rings Renko', 'date 2031-03-04'],
    [
      '\uFEFF url: https://post.example/a date: 2031-03-04T10:00:00Z "We talked," said Lind.',
      'url: https://post.example/a date: 2031-03-04T10:00:00Z',
    ],
  ])('%s', (line, header) => {
    expect(leftOut([line, ...body])).toEqual([`collector-header: ${header}`]);
  });

  test('a sentence that begins like one stays', () => {
    expect(leftOut(['date 2031-03-04 was set for the call.', ...body])).toEqual([]);
    expect(leftOut(['Date 2031-03-04 Lind rings Renko', ...body])).toEqual([]);
  });
});

describe('image-markup', () => {
  test('lines of images go, in Markdown and in HTML', () => {
    const images = [
      '![](https://post.example/a.png)',
      '[![Lind](a.png)](https://post.example/)',
      '<img src="a.png" alt="Lind">',
    ];
    expect(within(...images)).toEqual(images.map((image) => `image-markup: ${image}`));
  });

  test('an image within a sentence stays, and so does a line that only begins like one', () => {
    expect(within('The note read ![](a.png) in her hand.', '![Never closed')).toEqual([]);
  });
});

describe('comment-section', () => {
  const comment = 'Lind should never have answered that call, and everybody in the harbour knows it.';

  test.each([
    [['Notify of', comment]],
    [['Your email address will not be published. Required fields are marked *', comment]],
    [['3 Comments', 'nordlys77', comment]],
    [['Leave a Reply', 'Old Salt says:', comment]],
    [['View all comments', '3 hours ago', comment]],
    [['Comments:', 'Old Salt', comment]],
    [['2 responses', comment]],
  ])('%j', (lines) => {
    expect(after(...lines)).toEqual(lines.map((line) => `comment-section: ${line}`));
  });

  test('a link to comments above the text takes the text with it nowhere', () => {
    expect(before('3 comments', 'Leave a comment')).toEqual(['page-counter: 3 comments']);
  });

  test('a heading of a report stays', () => {
    expect(after('Comments', 'Our mission thinks that Renko was not told of the treaty before the call.')).toEqual([]);
    expect(within('Comments on the treaty', ...body)).toEqual([]);
  });
});

describe('donation-widget', () => {
  test.each([
    [['0 $', '2,500 $', '410 $', 'MAY 2022']],
    [['€50', '€100', 'Donate now']],
    [['$5', '$10', 'of $500 goal']],
  ])('%j', (lines) => {
    expect(before(...lines)).toEqual(lines.map((line) => `donation-widget: ${line}`));
    expect(within(...lines)).toEqual(lines.map((line) => `donation-widget: ${line}`));
  });

  test('amounts within the text, a single amount and a month stay', () => {
    expect(within('$5,000', '$12,000')).toEqual([]);
    expect(before('$5,000')).toEqual([]);
    expect(within('MAY 2022')).toEqual([]);
  });
});

describe('support-button, newsletter-box, cookie-notice', () => {
  test('a button that comes twice goes; once it is a heading', () => {
    expect(leftOut(['A call', 'Support Nordpost', ...body, 'Support Nordpost'])).toEqual([
      'support-button: Support Nordpost',
      'support-button: Support Nordpost',
    ]);
    expect(within('Support Grows')).toEqual([]);
  });

  test.each([
    ['newsletter-box', 'Sign up for our morning newsletter and never miss a story.'],
    ['newsletter-box', 'Subscribe to The Evening Post'],
    ['newsletter-box', 'By signing up, you agree to our terms of use.'],
    ['newsletter-box', 'Sign up here.'],
    [
      'newsletter-box',
      'The Evening Post briefing has all you need to start your day. Sign up here for the newsletter.',
    ],
    ['newsletter-box', 'Want more from Ines? Sign up for her newsletter, Straits Talk.'],
    ['newsletter-box', 'For more, sign up for the Harbour newsletter.'],
    ['newsletter-box', 'You have reached your limit of free articles.'],
    ['cookie-notice', 'By clicking Accept, you agree to our use of cookies.'],
    ['cookie-notice', 'Your privacy choices'],
    ['cookie-notice', 'We and our partners use cookies to count readers.'],
    ['support-button', 'Donate now'],
  ])('%s: %s', (rule, line) => {
    expect(within(line)).toEqual([`${rule}: ${line}`]);
  });

  test.each([
    'Lind said that she would sign up for the treaty and get updates by letter.',
    'By subscribing to the treaty, both sides agree to count the trawlers.',
    'Renko donated a boat to the harbour of Oslo on the same day.',
    'Cookies were served, and the two spoke of the weather.',
    'Subscribe to our view or not, he said, the treaty holds.',
    '“Subscribe to my newsletter,” Lind joked.',
    'Sign up or be left behind was the advice of the Chancery.',
    'Register by e-mail for the briefing on the call by Friday noon.',
  ])('%s', (line) => {
    expect(within(line)).toEqual([]);
  });
});

describe('image-caption', () => {
  test.each([
    'Ada Lind (L) and Boris Renko (R) in Oslo',
    'President Lind at her desk (Photo: Reuters / Pia Dahl)',
    'President Lind at her desk. REUTERS/Pia Dahl',
    'President Lind at her desk. Pia Dahl/AFP via Getty Images',
    'FILE PHOTO: President Lind at her desk in January.',
    'Photo by Pia Dahl',
    'Image caption, Boris Renko has been Chancellor since 2014',
    'Getty Images',
    'Pia Dahl/Reuters.',
    'PIA B. DAHL via Getty Images.',
    '(PIA DAHL/AFP/Getty Images.)',
    'Image source, Nordfoto',
    'President Ada Lind (Pia Dahl/PA)',
    'Chancellor Boris Renko at his desk (Pia Dahl/PA Wire)',
    '© Pia Dahl',
    'In this image provided by the Northern Palace, President Ada Lind speaks with Chancellor Boris Renko on the phone, Thursday, Dec. 30, 2021. (Pia Dahl/The Northern Palace via AP)',
    'In this photo released by the Chancery, Boris Renko speaks on the phone.',
    'President Ada Lind, left, announced a long phone call with Chancellor Boris Renko, right. (Pia Dahl / Getty Images; Per Moe / Getty Images)',
  ])('%s', (line) => {
    expect(within(line)).toEqual([`image-caption: ${line}`]);
  });

  test.each([
    'The Chancery has published no account of the call with Lind. (Reuters)',
    'The Chancery has published no account of the call with Lind. (AFP/Reuters)',
    'Lind told AFP/Reuters.',
    'Lind rang Renko on Monday, two officials said. (Pia Dahl/PA)',
    'Sen. Orla Vik (R) and Sen. Per Moe (D) praised the call.',
    '2. (C) Renko rang first. 3. (C) Lind rang back within the hour.',
    'In this image of a call that the Chancery gave, there is little left of her anger.',
    'Lind turned left, and Renko, right. Both said so (Pia Dahl wrote this).',
    'Image matters, she said, and so does the hour of a call.',
    'A photo of the call was shown: Lind held the receiver in her left hand.',
    'OSLO (Reuters) - Lind rang Renko on Monday, two officials said.',
  ])('%s', (line) => {
    expect(within(line)).toEqual([]);
  });
});

describe('navigation, share-buttons, section-label, advertisement, page-counter', () => {
  test.each([
    ['navigation', 'Skip to content'],
    ['navigation', 'Skip to content Skip to sidebar Skip to footer'],
    ['navigation', 'Home > World > Norland'],
    ['share-buttons', 'Share this article'],
    ['share-buttons', 'Follow us on Telegram'],
    ['advertisement', 'ADVERTISEMENT'],
    ['advertisement', 'Story continues below this ad'],
    ['advertisement', 'Advertisement · Scroll to continue'],
    ['share-buttons', 'Share full article'],
    ['navigation', 'list 1 of 4'],
    ['navigation', 'View settings'],
    ['navigation', 'Go to home page'],
    ['navigation', 'Font size:'],
    ['navigation', 'Print this document'],
    ['navigation', 'Email this page to a friend'],
    ['publisher-notice', 'Official website of the President of Norland'],
    ['page-counter', 'Like 3 Reply'],
    ['page-counter', '4 min read'],
  ])('%s: %s goes wherever it stands', (rule, line) => {
    expect(within(line)).toEqual([`${rule}: ${line}`]);
  });

  test.each([
    'Share prices fell by a tenth after the call.',
    'Likes and reply letters alike were counted by the Chancery.',
    'Advertisement of the treaty in the press was forbidden by the Chancery.',
    'List of the trawlers, as given by the Chancery.',
    'Official website of the President of Norland or not, the page was gone for a whole day after the call.',
    'Print this document, Lind said, and hang it up in every harbour.',
  ])('%s', (line) => {
    expect(within(line)).toEqual([]);
  });

  test('words that a text may hold too go only two together, or beside the text', () => {
    expect(within('Facebook', 'Telegram')).toEqual(['share-buttons: Facebook', 'share-buttons: Telegram']);
    expect(within('Telegram')).toEqual([]);
    expect(after('- News')).toEqual(['section-label: - News']);
    expect(within('- News')).toEqual([]);
    expect(before('News   /')).toEqual(['section-label: News   /']);
  });

  test('a list of stories under a menu is none of its entries', () => {
    const menu = ['Home', 'World', 'Sport', 'Culture', 'Subscribe', 'Sign in'];
    const found = leftOut([...menu, 'Most read', '1', 'Trawlers held', 'Lind rings Renko after a month', ...body]);
    expect(found).toEqual([
      ...menu.map((entry) => `navigation: ${entry}`),
      ...['Most read', '1', 'Trawlers held'].map((line) => `related-stories: ${line}`),
    ]);
  });

  test('a menu goes, a list of names stays', () => {
    const menu = ['Home', 'Norland', 'World', 'Harbour Watch', 'Sport', 'Sign in'];
    expect(before(...menu)).toEqual(menu.map((entry) => `navigation: ${entry}`));
    const names = ['Ada Lind', 'Boris Renko', 'Mira Holt', 'Tom Vance', 'Ines Falk', 'Jon Berg', 'Pia Dahl'];
    expect(before(...names)).toEqual([]);
    expect(after(...names)).toEqual([]);
  });
});

describe('related-stories', () => {
  test('a pointer goes, and a list of titles under its heading, up to the next sentence', () => {
    expect(within('Read more: Trawlers held for a third week')).toEqual([
      'related-stories: Read more: Trawlers held for a third week',
    ]);
    expect(within('Related stories', 'Who is Boris Renko?', 'Trawlers held', 'They left.')).toEqual([
      'related-stories: Related stories',
      'related-stories: Who is Boris Renko?',
      'related-stories: Trawlers held',
    ]);
  });

  test('before the text a list takes its numbered titles alone, and the title of the text stays', () => {
    const list = ['Most read', '1', 'Trawlers held for a third week', '2', 'Who is Boris Renko?'];
    expect(leftOut([...list, 'Lind rings Renko after a month', ...body])).toEqual(
      list.map((line) => `related-stories: ${line}`),
    );
    expect(leftOut(['Latest news', 'Lind rings Renko after a month', 'By Ines Falk', ...body])).toEqual([
      'section-label: Latest news',
    ]);
  });

  test('a sentence that begins like a pointer stays, and so does a title', () => {
    expect(within('Related to this is the question who rang first, and when.')).toEqual([]);
    expect(within('Watch – and wait – was the advice of the Chancery.')).toEqual([]);
    expect(leftOut(['Watch: Lind rings Renko', ...body])).toEqual([]);
  });
});
