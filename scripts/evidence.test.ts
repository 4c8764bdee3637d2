import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findBrokenRules } from './fuzz/find-broken-rules.ts';
import { hostileText } from './fuzz/hostile-text.ts';
import { readHostile } from './fuzz/read-hostile.ts';
import { serialiseDossier } from '../src/schemas/generated/serialise-dossier.ts';

const texts = fc.dictionary(fc.constantFrom('a', 'b', 'c'), hostileText, { minKeys: 1 });

describe('the rules of evidence hold for any text', () => {
  test('spans, coverage, verbatim quotations, text that is never code', () => {
    fc.assert(
      fc.property(texts, (given) => {
        expect(findBrokenRules(readHostile({ ...given }))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('what breaks a rule is said', () => {
    const reading = readHostile({ a: 'Ada Lind and Boris Renko held a phone call. “It was good,” Lind said.' });
    const [source] = reading.dossier.sources;
    const [quotation] = source?.quotations ?? [];
    if (source === undefined || quotation === undefined) throw new Error('nothing was quoted');
    quotation.exact = 'It was Good';
    source.kept = [];
    expect(findBrokenRules(reading)).toEqual([
      '2: kept and removed do not cover the text once (a)',
      '3: a quotation is not what stands there (a)',
      '8: MDX does not read the passages back as text (a)',
    ]);
  });

  test('same input, same bytes', () => {
    fc.assert(
      fc.property(texts, (given) => {
        const reversed = Object.fromEntries(Object.entries(given).reverse());
        const [first, second] = [readHostile({ ...given }), readHostile(reversed)];
        expect(second.files).toEqual(first.files);
        expect([...serialiseDossier(second.dossier)]).toEqual([...serialiseDossier(first.dossier)]);
      }),
      { numRuns: 50 },
    );
  });

  test('two megabytes in one line', () => {
    const line = 'Ada Lind said “yes” to Boris Renko by phone, and '.repeat(42_000);
    const { dossier } = readHostile({ a: line });
    expect(dossier.sources[0]?.length).toBe(Array.from(line).length);
  });

  test('an empty file is a source without passages', () => {
    expect(readHostile({ a: '' }).dossier.sources[0]).toMatchObject({
      kept: [],
      removed: [],
      quotations: [],
      calls: [],
    });
  });
});
