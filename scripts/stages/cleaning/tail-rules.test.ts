import { describe, expect, test } from 'vitest';
import { after, before, body, leftOut, within } from '../../fixtures/left-out.ts';

describe('repeated-title', () => {
  test('the same line again goes; the sentence that says the same stays', () => {
    expect(before('LIND RINGS  Renko after a month', 'Lind rings Renko after a month.')).toEqual([
      'repeated-title: LIND RINGS  Renko after a month',
    ]);
  });
});

describe('repeated-quotation', () => {
  const said = '“We shall speak again before the summer, and we shall not wait for the ice,” Lind told reporters.';
  const again = '“We shall speak again before the summer”';

  test('quoted words that stand in the text near by go', () => {
    expect(within(again, said)).toEqual([`repeated-quotation: ${again}`]);
    expect(within(said, again)).toEqual([`repeated-quotation: ${again}`]);
  });

  test('words said once stay, and so does what another says about them', () => {
    expect(within(again)).toEqual([]);
    expect(within(said, '“Yes,”', `${again}, Renko repeated.`)).toEqual([]);
  });
});

describe('tags, author-box, copyright-notice, end-mark, separator', () => {
  test.each([
    ['tags', 'Tags: Norland, herring'],
    ['author-box', 'Ines Falk is a reporter covering the Straits. Follow her @inesfalk'],
    ['author-box', 'Follow Ines Falk on Twitter @inesfalk.'],
    ['author-box', 'Twitter: @inesfalk'],
    ['author-box', 'Contact Ines Falk at ines.falk@post.example'],
    ['publisher-notice', 'Our Standards: The Evening Post Principles.'],
    ['copyright-notice', '© 2031 The Evening Post'],
    ['copyright-notice', 'All rights reserved.'],
    ['end-mark', '###'],
    ['end-mark', '-30-'],
    ['end-mark', 'ENDS'],
    ['separator', '* * * *'],
  ])('%s: %s', (rule, line) => {
    expect(after(line)).toEqual([`${rule}: ${line}`]);
  });

  test('a note under "About the author" goes whatever it says', () => {
    expect(after('About the author', 'Ines Falk lives in Oslo with a dog.')).toEqual([
      'author-box: About the author',
      'author-box: Ines Falk lives in Oslo with a dog.',
    ]);
  });

  const signed = (...lines: string[]): string[] => leftOut(['Lind rings Renko', 'By Ines Falk', ...body, ...lines]);

  test('a note on the bearer of the byline goes', () => {
    const comments = ['2 Comments', 'nordlys77', 'He should have rung himself, and a week before at that.'];
    const found = signed('(Reporting by Ines Falk in Oslo)', 'Ines Falk covers the Straits.', ...comments);
    expect(found).toContain('author-box: Ines Falk covers the Straits.');
    for (const note of ['Ines Falk is a writer in Oslo.', 'Ines Falk covers the Straits for the Post.']) {
      expect(signed(note)).toEqual([`author-box: ${note}`]);
    }
  });

  test('somebody of whom the text speaks, or who signed nothing, stays', () => {
    expect(signed('Renko, too, had rung Falk on Friday.', 'Ines Falk is a reporter.')).toEqual([]);
    expect(signed('Jon Berg is a reporter for the Post.')).toEqual([]);
    expect(signed('Follow the herring on its way to Oslo, and the treaty makes sense.')).toEqual([]);
  });

  test.each([
    'Editor’s note: the name of the Chancellor was wrong in an earlier version.',
    'This story has been updated with comments from the Chancery.',
    '(Reporting by Ines Falk; Editing by Jon Berg)',
    'Boris Renko was a journalist before he became Chancellor, and wrote for the Post.',
    'Copyright disputes have divided the two countries since 1999.',
    'Topics: the treaty, the trawlers and the next call.',
    'Published 4 March 2031',
    '(NTB)',
    '...',
    'With additional reporting by Jon Berg in Oslo',
  ])('%s stays at the end of a text', (line) => {
    expect(after(line)).toEqual([]);
  });
});

test('no rule cuts a text short: the last sentence stays whatever stands around it', () => {
  const last = 'They agreed to stay in touch. (NTB)';
  const lines = [...body, 'Related stories', 'Who is Boris Renko?', last, 'Tags: Norland', 'Share', 'Facebook', '###'];
  expect(leftOut(lines).some((line) => line.includes(last))).toBe(false);
});
