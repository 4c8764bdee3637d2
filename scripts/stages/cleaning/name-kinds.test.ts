import { describe, expect, test } from 'vitest';
import { findParagraphs } from './find-paragraphs.ts';
import { nameKinds } from './name-kinds.ts';

const prose = 'President Ada Lind rang Chancellor Boris Renko on Monday, the Northern Palace said.';

function kinds(...lines: string[]): string[] {
  return nameKinds(findParagraphs({ text: lines.join('\n\n'), blocks: null })).map(({ kind }) => kind);
}

describe('title', () => {
  test.each([
    'Readout of President Lind’s Call with Chancellor Renko',
    'Call with Chancellor Renko: 4 March 2031',
    '72. Memorandum of a Telephone Conversation Between Lind and Renko, February 10, 1957, 9:05 a.m.',
    'Will Lind ring Renko before the summer comes?',
  ])('%s', (line) => {
    expect(kinds(line, prose)).toEqual(['title', 'paragraph']);
  });

  test('dates, bylines, labels and the name of an office may stand before it', () => {
    const lines = [
      'PRESS RELEASE',
      'The Northern Palace',
      'March 4, 2031',
      'By Ines Falk',
      'Lind Rings Chancellor Renko',
    ];
    expect(kinds(...lines, prose).indexOf('title')).toBe(4);
  });

  test('what a page has above it is none: its words do not come up again', () => {
    const lines = ['Inside the harbour Great storms Colours explained', 'Lind rings Chancellor Renko on Monday'];
    expect(kinds(...lines, prose)).toEqual(['paragraph', 'title', 'paragraph']);
    expect(kinds(lines[0] ?? '', 'Storms of spring: what they leave', prose)).toEqual([
      'title',
      'paragraph',
      'paragraph',
    ]);
  });

  test.each([
    'Lind rang Renko.',
    'This story is from March 4, 2031',
    'Lind: Can you hear me?',
    'March 4, 2031',
    'and then she rang',
    '- Lind rings Renko',
  ])('%s is none', (line) => {
    expect(kinds(line, prose)).not.toContain('title');
  });

  test('a text of one paragraph has none', () => {
    expect(kinds('export const x = 1')).toEqual(['paragraph']);
  });
});

describe('heading', () => {
  test.each(['What Was Said', 'TELEPHONE CALL TO PRESIDENT', 'What comes next?', '2. The herring treaty'])(
    '%s',
    (line) => {
      expect(kinds('Lind rings Renko again', prose, line, prose)).toEqual([
        'title',
        'paragraph',
        'heading',
        'paragraph',
      ]);
    },
  );

  test.each([
    ['a sentence', 'They spoke again.'],
    ['what leads in a list or a statement', 'A spokesman said:'],
    ['a turn of speech', 'Renko: Yes'],
    ['a question of a transcript', 'Q Who rang whom?'],
    ['the time of an entry', '15:10 CET'],
    ['a quotation', '“We go on”'],
    ['a date', '4 March 2031'],
    [
      'a line that goes on too long',
      'Lind rang Renko and then he rang her and then both rang the harbour master of Oslo',
    ],
  ])('%s is none', (_, line) => {
    expect(kinds('Lind rings Renko again', prose, line, prose)[2]).toBe('paragraph');
  });

  test('nothing follows, or too many short lines do: none', () => {
    expect(kinds('Lind rings Renko again', prose, 'The End')[2]).toBe('paragraph');
    const names = ['Ada Lind', 'Boris Renko', 'Mira Holt'];
    expect(kinds('Lind rings Renko again', prose, ...names, prose)).not.toContain('heading');
  });

  test('a name under the title is none', () => {
    expect(kinds('Lind rings Renko again', 'Ines Falk', prose)).toEqual(['title', 'paragraph', 'paragraph']);
  });
});

test('items and quoted lines', () => {
  expect(
    kinds('Lind rings Renko again', prose, '- the treaty', '• the trawlers', '> as Renko wrote', '-30 degrees'),
  ).toEqual(['title', 'paragraph', 'list-item', 'list-item', 'quote', 'paragraph']);
});
