import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCoverageFaults } from '../checks/find-coverage-faults.ts';
import { Report } from '../report.ts';
import { cleanText, type CleanText } from './clean-text.ts';
import { lettersOf } from './cleaning/letters-of.ts';
import { makeReadingText } from './make-reading-text.ts';
import type { RawText } from './reading/raw-text.ts';

const fixtures = new URL('../fixtures/cleaning/', import.meta.url);
const seeds = new URL('../../content/raw/', import.meta.url);

function clean(text: string, format: RawText['format'] = 'txt', report = new Report()): CleanText {
  const raw: RawText = { id: 'a', file: `raw/a.${format}`, format, text, sha256: 'a', metadata: null };
  return cleanText(makeReadingText(raw, report), report);
}

/** A cleaned text for the eye: every stretch in order, with what it is. */
function render({ text, kept, removed, title, author, head }: CleanText): string {
  const named = [
    `title: ${title === null ? 'none' : text.slice(title.start, title.end)}`,
    `author: ${author?.text ?? 'none'}`,
    ...Object.entries(head).map(([field, value]) => `head ${field}: ${value}`),
  ];
  const stretches = [
    ...kept.map((passage) => ({ ...passage, label: `${passage.id} ${passage.kind}` })),
    ...removed.map((removal) => ({ ...removal, label: `removed by ${removal.rule}: ${removal.reason}` })),
  ].sort((a, b) => a.start - b.start);
  const shown = stretches.map((stretch) => {
    const { start, end } = lettersOf(text, stretch);
    return `[${stretch.label}]\n${text.slice(start, end)}`;
  });
  return `${[named.join('\n'), ...shown].join('\n\n')}\n`;
}

describe('whole texts', () => {
  test.each(readdirSync(fixtures))('%s', (name) => {
    const folder = new URL(`${name}/`, fixtures);
    const file = readdirSync(folder).find((each) => each.startsWith('raw.')) ?? '';
    const format = file.slice('raw.'.length) as RawText['format'];
    const cleaned = clean(readFileSync(new URL(file, folder), 'utf8'), format);
    expect(render(cleaned)).toBe(readFileSync(new URL('expected.txt', folder), 'utf8'));
  });

  /** The seeds: what is left out (rule, first and last letters), how many passages are kept, and those that are no paragraphs. */
  test.each([
    ['45ttio-phone-talks.txt', [], 19, { title: [1], heading: [2, 8, 15] }],
    ['cbs-news-2025-06-14.txt', [['collector-header', 'date 2025-06-14', '-14']], 19, { title: [1] }],
    ['devdiscourse-ani-2025-07-04.txt', [['collector-header', 'date 2025-07-04', '-04']], 7, {}],
    [
      'espreso-kraiev-on-the-call.txt',
      [
        ['image-markup', '![](https://static.espreso.tv/', '_new_80x50_0.webp)'],
        ['section-label', '- News', '- News'],
        ['image-markup', '![](https://static.espreso.tv/', '_new_80x50_0.webp)'],
      ],
      7,
      { title: [1], 'list-item': [7] },
    ],
    [
      'southfront-2017-first-call.txt',
      [
        ['donation-widget', '0 $', 'MAY 2022'],
        ['support-button', 'Support SouthFront', 'Support SouthFront'],
        ['repeated-title', 'White House Calls', 'Improving Relationship’'],
        ['image-caption', 'US President Donald Trump (L)', 'Sergei Karpukhin)'],
        ['support-button', 'Support SouthFront', 'Support SouthFront'],
        ['comment-section', 'Notify of', 'please comment.x'],
      ],
      14,
      { title: [1] },
    ],
  ])('%s', (file, removals, count, kinds) => {
    const { text, kept, removed } = clean(readFileSync(new URL(file, seeds), 'utf8'));
    expect(removed.map(({ rule }) => rule)).toEqual(removals.map(([rule]) => rule));
    for (const [index, removal] of removed.entries()) {
      const { start, end } = lettersOf(text, removal);
      const [, first = '', last = ''] = removals[index] ?? [];
      expect(text.slice(start, end).startsWith(first)).toBe(true);
      expect(text.slice(start, end).endsWith(last)).toBe(true);
    }
    const marked = Object.groupBy(kept, ({ kind }) => kind);
    delete marked.paragraph;
    const expected = Object.entries(kinds).map(([kind, numbers]) => [kind, numbers.map((number) => `p${number}`)]);
    expect(Object.entries(marked).map(([kind, passages]) => [kind, passages.map(({ id }) => id)])).toEqual(expected);
    expect(kept).toHaveLength(count);
  });
});

test('a title goes without what the page puts before it', () => {
  const titleOf = (line: string) => {
    const { text, title } = clean(`${line}\n\nAda Lind rang Boris Renko on Thursday, the Palace said.\n`);
    return title === null ? null : text.slice(title.start, title.end);
  };
  expect(titleOf("You're reading: Lind and Renko talk by phone")).toBe('Lind and Renko talk by phone');
  expect(titleOf('Reading between the lines of a phone call')).toBe('Reading between the lines of a phone call');
});

describe('edges of a file', () => {
  test('an empty file has neither passages nor removals, and is a warning', () => {
    const report = new Report();
    expect(clean('', 'txt', report)).toMatchObject({ kept: [], removed: [], title: null, author: null });
    expect(report.messages.map(({ ruleId, reason, fatal }) => [ruleId, reason, fatal])).toEqual([
      ['nothing-kept', 'This text has no words.', false],
    ]);
  });

  test('white space alone is one removal', () => {
    const { kept, removed } = clean('\uFEFF \r\n\t\u2028\n');
    expect(kept).toEqual([]);
    expect(removed).toMatchObject([{ start: 0, end: 7, rule: 'blank' }]);
  });

  test.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
    ['line separator', '\u2028'],
    ['form feed', '\f'],
  ])('%s ends a line', (_, end) => {
    const text = `\uFEFFA Call in Spring${end}Lind rang Renko on Monday, she said.${end}They spoke for an hour.`;
    const { kept } = clean(text);
    expect(
      kept.map((passage) => lettersOf(text, passage)).map(({ start, end: stop }) => text.slice(start, stop)),
    ).toEqual(['A Call in Spring', 'Lind rang Renko on Monday, she said.', 'They spoke for an hour.']);
  });

  test('a stretch takes the white space after it, the first that before it', () => {
    expect(clean('  One fine call.\n\n \nTwo.  ').kept).toMatchObject([
      { id: 'p1', start: 0, end: 20 },
      { id: 'p2', start: 20, end: 26 },
    ]);
  });
});

const hostileLines = [
  'export const x = 1',
  'import fs from "node:fs"',
  '{process.env.HOME}',
  '<script>alert(1)</script>',
  '<!-- never closed',
  '---',
  '###',
  '![](a.png)',
  '0 $',
  'MAY 2022',
  'Notify of',
  '3 Comments',
  'Support Lind',
  'Read more: a story',
  'Related stories',
  'By Ada Lind',
  ' date 2031-03-04 ',
  '\u202Eright to left\u202C',
  '𝒜𝒹𝒶 rang 🇳🇴 ❤️',
  '\u0301\u0301 lone marks',
  '\u0000\u0007 controls',
  '> quoted',
  '- an item',
  'Ada Lind rang Boris Renko on Monday, and they spoke for an hour about fishing.',
  '(Photo: Reuters / Pia Dahl)',
];
const lines = fc.oneof(
  fc.constantFrom(...hostileLines),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
);
const ends = fc.constantFrom('\n', '\n\n', '\r\n', '\r', '\f', '\u2028', ' ', '\n \n');
const texts = fc
  .tuple(fc.constantFrom('', '\uFEFF', ' '), fc.array(fc.tuple(lines, ends), { maxLength: 30 }))
  .map(([start, pairs]) => start + pairs.flat().join('').toWellFormed());

describe('whatever the text', () => {
  test.each(['txt', 'md', 'html'] as const)('kept and removed cover a .%s exactly once, in order', (format) => {
    fc.assert(
      fc.property(texts, (raw) => {
        const { text, kept, removed } = clean(raw, format);
        expect(findCoverageFaults(text.length, [...kept, ...removed])).toEqual([]);
        expect(kept.map(({ id }) => id)).toEqual(kept.map((_, index) => `p${index + 1}`));
        const stretches = [...kept, ...removed].sort((a, b) => a.start - b.start);
        expect(stretches.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        for (const stretch of stretches.slice(1)) expect(lettersOf(text, stretch).start).toBe(stretch.start);
      }),
      { numRuns: 300 },
    );
  });

  test('plain text is its own reading text, letter for letter', () => {
    fc.assert(fc.property(texts, (raw) => clean(raw).text === raw));
  });
});

/** Far more than a rule takes whose time grows with the text, and far less than one whose time grows with its square. */
const HANGING_MS = 60_000;

describe('a long text comes to an end', () => {
  const size = 2_000_000;
  test.each([
    ['one line', 'word '],
    ['empty lines', '\n'],
    ['quotation marks', '"'],
    ['image marks', '!['],
    ['amounts', '5 $\n'],
    ['captions', '(Photo: (L) AP/'],
    ['bylines', 'By Ada Lind\n'],
    ['markers', 'Comments\nAda Lind\n'],
    ['headings', 'A Heading\n'],
    ['headers', 'date 2031-03-04 '],
  ])(
    '%s',
    (_, bait) => {
      const { text, kept, removed } = clean(bait.repeat(size / bait.length));
      expect(Math.max(kept.at(-1)?.end ?? 0, removed.at(-1)?.end ?? 0)).toBe(text.length);
    },
    HANGING_MS,
  );
});
