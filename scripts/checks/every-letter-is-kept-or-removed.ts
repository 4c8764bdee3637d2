import type { Source } from '../../src/schemas/source.ts';
import type { Report } from '../report.ts';
import { findCoverageFaults } from './find-coverage-faults.ts';

/** What of a source is looked at. */
type CoveredSource = Pick<Source, 'file' | 'length' | 'kept' | 'removed'>;

/** Nothing of a source is lost: what is kept and what is removed cover its text exactly once, from 0 to its end. */
export function everyLetterIsKeptOrRemoved(
  _readings: unknown,
  report: Report,
): { source: (source: CoveredSource) => void; recalled: object } {
  return {
    recalled: {},
    source: ({ file, length, kept, removed }) => {
      for (const { start, end, fault } of findCoverageFaults(length, [...kept, ...removed])) {
        report.add({
          rule: 'every-letter-is-kept-or-removed',
          severity: 'error',
          file,
          reason: `The letters from ${start} to ${end} of the text are ${fault} of what is kept or removed.`,
          fix: 'This is a fault of the program, not of the dossier: please report it with the text.',
        });
      }
    },
  };
}
