import type { Severity } from '../../findings/severity.ts';
import type { Report } from '../../report.ts';
import type { Range } from '../../../src/schemas/span.ts';
import type { CleanText } from '../clean-text.ts';
import { quoteOnce } from '../decisions/quote-once.ts';
import { writeStanza } from '../decisions/write-stanza.ts';
import { makePlaces } from '../make-places.ts';

/** What may be doubted in the reading of a call, and what an editor can do about it. */
const DOUBTS = {
  'call-party-open': {
    severity: 'warning',
    reason:
      'A party to this call is named by an office whose holder the text and people.yaml leave open: the call is left out.',
    decides: 'call',
    fix: 'Give the office and its dates to the person in people.yaml, or take out the role of who did not hold it on that day; or add to determinations.yaml:',
  },
  'call-aside': {
    severity: 'note',
    reason: 'The text looks back to a call of others and gives it no day: it is left out.',
    decides: 'call',
    fix: 'If it belongs in the dossier, add a source that gives its day, or add to determinations.yaml:',
  },
  'call-by-address': {
    severity: 'note',
    reason: 'The address of this text alone says that the two spoke by telephone; its words say that they spoke.',
    decides: 'no-call',
    fix: 'If they met, add to determinations.yaml:',
  },
  'call-by-form': {
    severity: 'note',
    reason: 'The text says that the two spoke, and not how; it is written as an office writes of a telephone call.',
    decides: 'no-call',
    fix: 'If they met, add to determinations.yaml:',
  },
  'call-day-inferred': {
    severity: 'note',
    reason: 'The day of this call is that on which one party said something to the other; the words name no call.',
    decides: 'call-date',
    fix: 'If it is another day, add to determinations.yaml:',
  },
  'call-day-goes-on': {
    severity: 'note',
    reason: 'The day of this call is that of the one told of just before, which the words go on from.',
    decides: 'call-date',
    fix: 'If it was held on another day, add to determinations.yaml:',
  },
  'call-day-of-dateline': {
    severity: 'note',
    reason: 'The day of this call is that of the dateline: the news that opens the text gives it no other.',
    decides: 'call-date',
    fix: 'If it was held on another day, add to determinations.yaml:',
  },
  'call-day-long-ago': {
    severity: 'note',
    reason: 'This day of a call is given without a year, and the last such day lies more than 60 days before the text.',
    decides: 'call-date',
    fix: 'If another year or another day is meant, add to determinations.yaml:',
  },
} as const satisfies Record<
  string,
  { severity: Severity; reason: string; decides: 'call' | 'call-date' | 'no-call'; fix: string }
>;

/** Hands over a doubt about a call: the rule, the words it rests on, and those that tell of the call. UTF-16 offsets. */
export type Doubt = (rule: keyof typeof DOUBTS, words: Range, cue?: Range) => void;

/** Reports a doubt about a call, names the words it rests on, and gives what an editor can decide of the words that tell of it, `cue`. UTF-16 offsets. */
export function reportDoubt(
  { id, file, text }: CleanText,
  rule: keyof typeof DOUBTS,
  { start, end }: Range,
  report: Report,
  cue: Range = { start, end },
): void {
  const { decides, fix, ...doubt } = DOUBTS[rule];
  const stanza = writeStanza({
    id: `call-in-${id}`,
    decides,
    source: id,
    quote: quoteOnce(text, decides === 'call' ? clauseFrom(text, cue) : cue),
    ...(decides === 'no-call' ? {} : { value: decides === 'call' ? { participants: ['…', '…'], date: '…' } : '…' }),
  });
  const place = makePlaces(text)({ start, end });
  report.add({ rule, ...doubt, file, place, actual: text.slice(start, end), fix: `${fix} ${stanza}` });
}

/** The words with those that follow them in their sentence and line: what tells of a call is more than the name of an office. */
function clauseFrom(text: string, { start, end }: Range): Range {
  const rest = /^[^\r\n.;:]{0,200}(?![^\r\n.;:])/u.exec(text.slice(end, end + 201))?.[0] ?? '';
  return { start, end: end + rest.length };
}
