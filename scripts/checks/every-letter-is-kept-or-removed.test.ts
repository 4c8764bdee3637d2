import { describe, expect, test } from 'vitest';
import { Report } from '../report.ts';
import { everyLetterIsKeptOrRemoved } from './every-letter-is-kept-or-removed.ts';
import { findCoverageFaults } from './find-coverage-faults.ts';

const removal = { rule: 'end-mark', reason: 'a mark for the end of the text' };

function findings(kept: { start: number; end: number }[], removed: { start: number; end: number }[]): string[] {
  const report = new Report();
  const source = {
    file: 'raw/post.txt',
    length: 9,
    kept: kept.map((range, index) => ({ ...range, id: `p${index + 1}`, kind: 'paragraph' as const })),
    removed: removed.map((range) => ({ ...range, ...removal })),
  };
  everyLetterIsKeptOrRemoved([], report).source(source);
  return report.messages.map(
    ({ file, fatal, ruleId, reason }) => `${file ?? ''} ${String(fatal)} ${ruleId ?? ''}: ${reason}`,
  );
}

test('a source that is covered once has no finding', () => {
  expect(findings([{ start: 0, end: 6 }], [{ start: 6, end: 9 }])).toEqual([]);
});

test('a source with letters in neither is an error that names the place', () => {
  expect(findings([{ start: 0, end: 4 }], [{ start: 6, end: 9 }])).toEqual([
    'raw/post.txt true every-letter-is-kept-or-removed: The letters from 4 to 6 of the text are in no range of what is kept or removed.',
  ]);
});

describe('coverage', () => {
  test('ranges in any order that cover the text once are no fault', () => {
    expect(
      findCoverageFaults(9, [
        { start: 4, end: 9 },
        { start: 0, end: 4 },
      ]),
    ).toEqual([]);
    expect(findCoverageFaults(0, [])).toEqual([]);
  });

  test.each([
    ['a gap at the start', [{ start: 2, end: 9 }], { start: 0, end: 2, fault: 'in no range' }],
    ['a gap at the end', [{ start: 0, end: 7 }], { start: 7, end: 9, fault: 'in no range' }],
    [
      'a gap within',
      [
        { start: 0, end: 3 },
        { start: 4, end: 9 },
      ],
      { start: 3, end: 4, fault: 'in no range' },
    ],
    [
      'an overlap',
      [
        { start: 0, end: 5 },
        { start: 4, end: 9 },
      ],
      { start: 4, end: 5, fault: 'in two ranges' },
    ],
    [
      'a range within another',
      [
        { start: 0, end: 9 },
        { start: 2, end: 4 },
      ],
      { start: 2, end: 4, fault: 'in two ranges' },
    ],
    ['a range past the end', [{ start: 0, end: 11 }], { start: 9, end: 11, fault: 'past the end' }],
    ['no range', [], { start: 0, end: 9, fault: 'in no range' }],
  ])('%s', (_, ranges, fault) => {
    expect(findCoverageFaults(9, ranges)).toEqual([fault]);
  });
});
