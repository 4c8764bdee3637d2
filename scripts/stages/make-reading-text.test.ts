import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Report } from '../report.ts';
import { makeReadingText } from './make-reading-text.ts';
import type { RawText } from './reading/raw-text.ts';
import type { ReadingText } from './reading/reading-text.ts';

function read(text: string, format: RawText['format'], report = new Report()): ReadingText {
  return makeReadingText(
    { id: 'post', file: `raw/post.${format}`, format, text, sha256: 'raw-hash', metadata: null },
    report,
  );
}

test('plain text stays as received, mark-up and all', () => {
  const text = '\uFEFF# No heading\r\n<b>&amp;</b>\r\n';
  expect(read(text, 'txt')).toEqual({
    id: 'post',
    file: 'raw/post.txt',
    text,
    sha256: 'raw-hash',
    metadata: null,
    blocks: null,
    head: {},
  });
});

test('a page has a file of its own, with the hash of its bytes, and names the file as received', () => {
  const { file, sha256, text, original } = read('<p>Lind rang&nbsp;Renko – twice', 'html');
  expect(text).toBe('Lind rang\u00A0Renko – twice\n');
  expect(file).toBe('sources/post.txt');
  expect(sha256).toBe(createHash('sha256').update(Buffer.from(text)).digest('hex'));
  expect(original).toEqual({ file: 'raw/post.html', sha256: 'raw-hash' });
});

test.each([
  ['html', '<div>'.repeat(5_000)],
  ['html', '<i><b>'.repeat(5_000)],
  ['md', `${'- '.repeat(5_000)}x`],
  ['md', `${'> '.repeat(5_000)}x`],
] as const)('mark-up of .%s that nests without end is an error, and no text', (format, text) => {
  const report = new Report();
  expect(read(text, format, report)).toMatchObject({ text: '', blocks: [] });
  expect(report.messages.map(({ ruleId, file, reason, note }) => [ruleId, file, reason, note])).toEqual([
    [
      'mark-up-too-deep',
      `raw/post.${format}`,
      'The mark-up nests so deeply that it cannot be read.',
      'Save the page again from a browser, or store its text as .txt.',
    ],
  ]);
});

describe('whatever the mark-up', () => {
  const tags = fc.constantFrom(
    '<p>',
    '</p>',
    '<div>',
    '<br>',
    '<td>',
    '<li>',
    '<b>',
    '</b>',
    '<span hidden>',
    '<pre>',
    '<a href=x>',
  );
  const marks = fc.constantFrom(
    '# ',
    '- ',
    '> ',
    '*',
    '`',
    '[a](b)',
    '![',
    '\n',
    '\n\n',
    '---\n',
    '<script>',
    '&amp;',
    '    ',
  );
  const words = fc.oneof(
    fc.constantFrom('Lind', ' rang ', '\t', 'é\u0301', '𝒜', '\u202E'),
    fc.string({ unit: 'grapheme' }),
  );
  const markup = fc.array(fc.oneof(tags, marks, words)).map((each) => each.join('').toWellFormed());

  test.each(['html', 'md'] as const)('the blocks of .%s stand apart, in order, and leave no letter out', (format) => {
    fc.assert(
      fc.property(markup, (source) => {
        const { text, blocks } = read(source, format);
        const shown = (blocks ?? []).map(({ start, end }) => text.slice(start, end));
        expect(text).toBe(shown.length === 0 ? '' : `${shown.join('\n\n')}\n`);
        for (const block of shown) expect(block).toBe(block.trim());
      }),
      { numRuns: 500 },
    );
  });
});
