import type { Severity } from '../../findings/severity.ts';
import type { Report } from '../../report.ts';
import type { CleanText } from '../clean-text.ts';
import { makePlaces } from '../make-places.ts';

/** What may be doubted in the reading of a call, and what an editor can do about it. */
const DOUBTS = {
  'call-party-open': {
    severity: 'warning',
    reason:
      'A party to this call is named by an office whose holder the text and people.yaml leave open: the call is left out.',
    fix: 'Give the office and its dates to the person in people.yaml, or take out the role of who did not hold it on that day.',
  },
  'call-aside': {
    severity: 'note',
    reason: 'The text looks back to a call of others and gives it no day: it is left out.',
    fix: 'If it belongs in the dossier, add a source that gives its day.',
  },
  'call-day-inferred': {
    severity: 'note',
    reason: 'The day of this call is that on which one party said something to the other; the words name no call.',
    fix: 'If the two spoke elsewhere on that day, add a determination that decides `call-date`.',
  },
  'call-day-goes-on': {
    severity: 'note',
    reason: 'The day of this call is that of the one told of just before, which the words go on from.',
    fix: 'If it was held on another day, add a determination that decides `call-date`.',
  },
  'call-day-of-dateline': {
    severity: 'note',
    reason: 'The day of this call is that of the dateline: the news that opens the text gives it no other.',
    fix: 'If it was held on another day, add a determination that decides `call-date`.',
  },
  'call-day-long-ago': {
    severity: 'note',
    reason: 'This day of a call is given without a year, and the last such day lies more than 60 days before the text.',
    fix: 'If another year or another day is meant, add a determination that decides `call-date`.',
  },
} as const satisfies Record<string, { severity: Severity; reason: string; fix: string }>;

/** Reports a doubt about a call and names the words it rests on. UTF-16 offsets. */
export function reportDoubt(
  { file, text }: CleanText,
  rule: keyof typeof DOUBTS,
  { start, end }: { start: number; end: number },
  report: Report,
): void {
  const place = makePlaces(text)({ start, end });
  report.add({ rule, ...DOUBTS[rule], file, place, actual: text.slice(start, end) });
}
