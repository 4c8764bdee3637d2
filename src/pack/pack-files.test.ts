import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { makeCitedText } from '../cite/testing/make-citable.ts';
import type { PackItem } from './pack-item.ts';
import { packToCsv } from './pack-to-csv.ts';
import { packToMarkdown } from './pack-to-markdown.ts';
import { packToRis } from './pack-to-ris.ts';

const item = (change: Partial<PackItem> = {}): PackItem => ({
  citable: makeCitedText(),
  passage: 'p4',
  words: '“We *talked* at length,” said Lind.\nTwice.',
  reliability: 'Usually reliable (Admiralty B). Corrects its errors.',
  accessed: '2026-12-01',
  ...change,
});

test('Markdown: the words as a quotation, the citation with its address, the note on reliability', () => {
  expect(packToMarkdown([item()])).toBe(
    [
      '# Citation pack',
      '> “We \\*talked\\* at length,” said Lind.\n> Twice.',
      'Ann Ode and Tom Berg. “Lind: ‘We spoke’ & 100 % {more}.” Evening Post, June 14, 2025. https://post.example/lind_we-spoke. In *Calls between Norland and Sudria*, edited by Mira Holt and Jo de la Tour. ¶ 4. Version 1.2.0. November 22, 2026. Accessed December 1, 2026. https://example.org/sources/evening-post/#p4.',
      'Reliability: Usually reliable (Admiralty B). Corrects its errors.\n',
    ].join('\n\n'),
  );
});

test('Markdown: words are never mark-up', () => {
  const markdown = packToMarkdown([item({ words: '<b>1</b> # x\n- a\n12. b' })]);
  expect(markdown).toContain('> \\<b\\>1\\</b\\> \\# x\n> \\- a\n> 12\\. b');
});

test('CSV: another program reads the cells that were written, and no spreadsheet takes one for a formula', () => {
  const csv = packToCsv([item(), item({ words: '=1+1, "so"\r\nsaid' })]);
  const data = parse<Record<string, string>>(csv, { columns: true });
  expect(data).toHaveLength(2);
  expect(data[0]).toMatchObject({
    words: '“We *talked* at length,” said Lind.\nTwice.',
    passage: '4',
    published: '2025-06-14',
    address: 'https://example.org/sources/evening-post/#p4',
  });
  expect(data[1]?.words).toBe('\'=1+1, "so"\r\nsaid');
});

test('RIS: a record for each passage, with its words and its reliability', () => {
  const records = plugins.input.chain(packToRis([item(), item({ passage: 'p5', words: 'TY  - JOUR\r\nER  - ' })]));
  expect(records).toHaveLength(2);
  expect(records[0]).toMatchObject({
    id: 'sources-evening-post-p4',
    abstract: '“We *talked* at length,” said Lind. Twice.',
  });
  expect(records[1]).toMatchObject({ id: 'sources-evening-post-p5' });
});
