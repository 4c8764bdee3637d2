import type { Determination } from '../../../src/schemas/determination.ts';
import { Report } from '../../report.ts';
import { findQuoted } from './find-quoted.ts';
import { overlaps } from './overlaps.ts';

/** What settles a doubt about a call: what was doubted is decided, one way or the other. */
const SETTLING: ReadonlySet<Determination['decides']> = new Set(['call', 'call-date', 'no-call']);

/**
 * Gives `work` a report of its own, and adds to `report` what is found there, but for warnings and notes at words that the editor has
 * decided about.
 */
export function dropDecided<T>(
  text: string,
  determinations: readonly Determination[],
  report: Report,
  work: (report: Report) => T,
): T {
  const decided = determinations.flatMap((each) => {
    const place = 'quote' in each && SETTLING.has(each.decides) ? findQuoted(text, each.quote) : null;
    return place === null ? [] : [place];
  });
  if (decided.length === 0) return work(report);
  const own = new Report();
  const made = work(own);
  for (const finding of own.findings) {
    const { severity, place } = finding;
    const range = place !== undefined &&
      'start' in place && { start: place.start.offset ?? -1, end: place.end.offset ?? -1 };
    if (severity === 'error' || !range || !decided.some((each) => overlaps(each, range))) report.add(finding);
  }
  return made;
}
