import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergingFolder, readingsOf } from '../../fixtures/merging-folder.ts';
import { Report } from '../../report.ts';
import { mergeCalls } from '../merge-calls.ts';
import type { MergedCall } from './merged-call.ts';

const monday = 'date 2020-03-02 Ada Lind held a phone call with Boris Renko on Monday.';
const tuesday = 'date 2020-03-03 Boris Renko held a phone call with Ada Lind on Tuesday.';
const words = fc.constantFrom(
  monday,
  tuesday,
  'date 2020-03-02 Ada Lind and Boris Renko held a phone call on Monday at 9:15 a.m.',
  'date 2020-03-02 Ada Lind and Boris Renko held a phone call on Monday evening.',
  'date 2020-03-02 On Monday Lind and Renko held a second phone call later that day.',
  'date 2020-03-09 Ada Lind and Boris Renko spoke by phone last week.',
  'date 2020-04-09 Ada Lind and Boris Renko spoke by phone in March.',
  'date 2020-03-03 Ada Lind and Boris Renko have held a phone call.',
  'In a recent phone conversation between Ada Lind and Boris Renko, herring was discussed.',
);
const publisher = fc.constantFrom('palace', 'chancery', 'post', 'herald');
const dossier = fc
  .array(fc.tuple(publisher, words), { minLength: 1, maxLength: 10 })
  .map((texts) => Object.fromEntries(texts.map(([by, text], index) => [`${by}-${String(index)}`, text])));

test('whatever the texts: no telling is lost, none is told twice, and their order does not matter', () => {
  fc.assert(
    fc.property(dossier, fc.integer(), (texts, seed) => {
      const folder = mergingFolder(texts);
      const readings = readingsOf(folder);
      const calls = mergeCalls(readings, folder, new Report());
      const told = calls.flatMap(({ tellings }) => tellings.map(({ mention }) => mention));
      expect(new Set(told)).toEqual(new Set(readings.flatMap((reading) => reading.calls)));
      expect(told).toHaveLength(new Set(told).size);
      const shuffled = readings.toSorted((a, b) => hash(a.text.id, seed) - hash(b.text.id, seed));
      expect(mergeCalls(shuffled, folder, new Report())).toEqual(calls);
    }),
    { numRuns: 200 },
  );
});

test('whatever the texts: once more with what was decided, merging gives the same calls', () => {
  fc.assert(
    fc.property(dossier, (texts) => {
      const folder = mergingFolder(texts);
      const readings = readingsOf(folder);
      const calls = mergeCalls(readings, folder, new Report());
      const determinations = calls.flatMap(({ tellings: [first, ...others] }) =>
        others.map(({ reading, mention }, index) => ({
          id: `one-${reading.text.id}-${String(index)}`,
          decides: 'same-call' as const,
          source: first?.reading.text.id ?? '',
          quote: quoteOf(first),
          value: { source: reading.text.id, quote: quoteOf({ reading, mention }) },
          reason: 'Told before.',
          basis: 'merging',
          by: 'editor',
          on: '2021-01-01',
        })),
      );
      const again = mergeCalls(readings, { ...folder, determinations }, new Report());
      expect(again.map(show).sort()).toEqual(calls.map(show).sort());
    }),
    { numRuns: 200 },
  );
});

function quoteOf(telling: MergedCall['tellings'][number] | undefined): string {
  const [cue] = telling?.mention.evidence ?? [];
  return telling?.reading.text.text.slice(cue?.start, cue?.end) ?? '';
}

function hash(id: string, seed: number): number {
  return Array.from(id).reduce((sum, letter) => (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) | 0, seed);
}

function show({ date, alsoDated, tellings }: MergedCall): string {
  return JSON.stringify([date.edtf, alsoDated.map(({ edtf }) => edtf), tellings.map(({ reading }) => reading.text.id)]);
}
