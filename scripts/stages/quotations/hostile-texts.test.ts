import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { personEntry } from '../../../src/schemas/person.ts';
import { cleanTextOf } from '../../fixtures/clean-text-of.ts';
import { scanOf } from '../../fixtures/scan-of.ts';
import { findPeople, indexPeople } from '../find-people.ts';
import { findQuotations, type QuotationMention } from '../find-quotations.ts';
import type { CleanText } from '../clean-text.ts';

const people = indexPeople(
  z.array(personEntry).parse([
    { id: 'ada-lind', name: 'Ada Lind', aliases: ['Lind'] },
    { id: 'boris-renko', name: 'Boris Renko', aliases: ['Renko'] },
    { id: 'per-holm', name: 'Per Holm', aliases: ['Holm'] },
  ]),
);

function quotationsOf(text: CleanText): QuotationMention[] {
  const words = scanOf(text, people);
  return findQuotations(text, words, findPeople(text, words, people, null));
}

/** Far more than a rule takes whose time grows with the text, and far less than one whose time grows with its square. */
const HANGING_MS = 60_000;

describe('whatever the text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'Lind',
      'Renko',
      'said',
      'told',
      'that',
      'according',
      'to',
      'he',
      'the',
      'port',
      'was',
      'shut',
      'and',
      'added',
      'who',
    ),
    fc.constantFrom(
      '"',
      '“',
      '”',
      '‘',
      '’',
      "'",
      '«',
      '»',
      '„',
      '``',
      "''",
      ',',
      '.',
      '?',
      ':',
      ';',
      '—',
      '(',
      ')',
      '[',
      '\n\n',
      '\n',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  const hostile = fc
    .array(fc.tuple(piece, fc.constantFrom(' ', '')), { maxLength: 60 })
    .map((pieces) => pieces.flat().join(''));

  test('quotations lie in kept passages, in order, are not empty, and are the letters of the text', () => {
    fc.assert(
      fc.property(hostile, (letters) => {
        const text = cleanTextOf(letters);
        let last = 0;
        for (const [at, { id, start, end, exact, passage }] of quotationsOf(text).entries()) {
          const around = text.kept.find((kept) => kept.id === passage);
          expect(id).toBe(`q${at + 1}`);
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(start).toBeGreaterThanOrEqual(around?.start ?? Infinity);
          expect(end).toBeLessThanOrEqual(around?.end ?? -1);
          expect(exact).toBe(letters.slice(start, end));
          last = end;
        }
      }),
    );
  });

  test('marks with nothing between them are no quotation, on whatever sides of a paragraph they stand', () => {
    expect(quotationsOf(cleanTextOf('" \n\n » '))).toEqual([]);
  });

  test('speaker and cue are the letters of the text, too', () => {
    fc.assert(
      fc.property(hostile, (letters) => {
        for (const { speaker, cue } of quotationsOf(cleanTextOf(letters))) {
          for (const phrase of [speaker, cue])
            if (phrase !== null) expect(phrase.text).toBe(letters.slice(phrase.start, phrase.end));
        }
      }),
    );
  });

  test('direct words never begin and end with marks that are a pair', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Lind', 'said', 'we', 'know', ',', '.'), { minLength: 1, maxLength: 12 }),
        (words) => {
          const inside = words.join(' ');
          for (const { kind, exact } of quotationsOf(cleanTextOf(`“${inside},” Renko said.`))) {
            if (kind === 'direct') expect(exact).not.toMatch(/^“.*”$/u);
          }
        },
      ),
    );
  });

  test.each([
    ['straight marks', '"'.repeat(100_000)],
    ['opening marks', '“'.repeat(100_000)],
    ['marks and words', '"a" '.repeat(100_000)],
    ['one sentence of cues', 'Lind said that Renko told Holm that '.repeat(30_000)],
    ['one sentence of commas', 'Lind, '.repeat(200_000)],
    ['one word', 'a'.repeat(2_000_000)],
    ['combining marks', '\u0301'.repeat(500_000)],
    ['brackets', 'Lind said ('.repeat(50_000)],
  ])(
    '%s come to an end',
    (_, letters) => {
      expect(quotationsOf(cleanTextOf(letters)).every(({ start, end }) => start < end)).toBe(true);
    },
    HANGING_MS,
  );
});
