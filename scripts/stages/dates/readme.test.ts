import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cleanTextOf } from '../../fixtures/clean-text-of.ts';
import { scanOf } from '../../fixtures/scan-of.ts';
import { Report } from '../../report.ts';
import { findDates } from '../find-dates.ts';
import { findLengths } from '../find-lengths.ts';

const published = { min: '2025-06-14', max: '2025-06-14' };
const readme = readFileSync(new URL('./README.md', import.meta.url), 'utf8');
const sections = readme.split(/^## /mu).slice(1);
const row = /^\| (?<words>.*\*\*.*) \| (?<value>[^|]+) \|$/gmu;

const rows = sections.flatMap((section) => {
  const title = section.split('\n', 1)[0] ?? '';
  return Array.from(section.matchAll(row), ({ groups }) => ({
    title,
    words: (groups?.words ?? '').trim(),
    value: (groups?.value ?? '').trim(),
  }));
});

/** The sentence without its stars, and where the words between them stand. */
function unmark(words: string): { text: string; start: number; end: number } {
  const [before = '', bold = '', after = ''] = words.split('**');
  return { text: before + bold + after, start: before.length, end: before.length + bold.length };
}

describe('the phrases that the README lists', () => {
  test('are as many as its tables show', () => {
    expect(rows.length).toBeGreaterThan(130);
    expect(readme.split('\n').filter((line) => line.includes('**') && line.startsWith('|'))).toHaveLength(rows.length);
  });

  test.for(rows)('$title: $words → $value', ({ title, words, value }) => {
    const { text, start, end } = unmark(words);
    const clean = cleanTextOf(text);
    const found =
      title === 'Lengths'
        ? findLengths(clean).map((each) => ({ ...each, value: `${each.iso} ${each.qualifier}` }))
        : findDates(clean, scanOf(clean), published, new Report()).map((each) => ({ ...each, value: each.edtf }));
    const here = found.filter((each) => each.start < end && each.end > start);
    const expected = value === 'none' ? [] : [{ text: text.slice(start, end), value }];
    expect(here.map((each) => ({ text: each.text, value: each.value }))).toEqual(expected);
  });
});
