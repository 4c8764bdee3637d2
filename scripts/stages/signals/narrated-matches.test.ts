import { expect, test } from 'vitest';
import type { MarkedReading } from '../marked-reading.ts';
import { narratedMatches } from './narrated-matches.ts';

test('words given as someone’s are left out, also after a quotation within one; those of indirect speech stay', () => {
  const text = 'regime regime regime regime';
  const quotations = [
    { kind: 'direct', start: 7, end: 20 },
    { kind: 'mixed', start: 8, end: 10 },
    { kind: 'indirect', start: 20, end: 27 },
  ];
  expect(narratedMatches(readingOf(text, quotations), [0, 7, 14, 21], /regime/uy)).toEqual([
    { start: 0, end: 6 },
    { start: 21, end: 27 },
  ]);
});

test('a text of twice the length is gone through twice, not four times', () => {
  const looksAt = (count: number) => {
    let looks = 0;
    const quotations = Array.from({ length: count }, (_, index) => ({
      kind: 'direct',
      get start() {
        looks++;
        return index * 14 + 7;
      },
      end: index * 14 + 13,
    }));
    const openings = Array.from({ length: count * 2 }, (_, index) => index * 7);
    const reading = readingOf('regime regime '.repeat(count), quotations);
    expect(narratedMatches(reading, openings, /regime/uy)).toHaveLength(count);
    return looks;
  };
  expect(looksAt(2000)).toBeLessThan(looksAt(1000) * 3);
});

function readingOf(text: string, quotations: readonly object[]): MarkedReading {
  return { text: { text, kept: [{ start: 0, end: text.length }] }, quotations } as unknown as MarkedReading;
}
