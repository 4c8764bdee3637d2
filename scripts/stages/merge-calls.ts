import type { Determination } from '../../src/schemas/determination.ts';
import { boundsOfEdtf } from '../../src/schemas/bounds-of-edtf.ts';
import type { Report } from '../report.ts';
import type { CallMention } from './find-calls.ts';
import type { MentionDate } from './calls/date-draft.ts';
import type { TextReading } from './read-text.ts';

/** One text's telling of a call. */
export interface Telling {
  reading: TextReading;
  mention: CallMention;
}

/** A call with all its tellings. */
export interface MergedCall {
  participants: string[];
  /** Its date by the best telling: a determination, else the finest, else the first by source. */
  date: DatedTelling;
  /** Dates of other tellings that are not the same. */
  alsoDated: DatedTelling[];
  tellings: Telling[];
}

/** A date of a call and the text it comes from. */
export interface DatedTelling extends Omit<MentionDate, 'basis'> {
  source: string;
  basis: MentionDate['basis'] | 'editor';
  determination?: string;
}

type CallDate = Extract<Determination, { decides: 'call-date' }>;

/**
 * Tellings of different texts become one call when the same people spoke on the same date, unless both give clock times far apart.
 * A telling without any date stays alone: nothing shows which call it means.
 */
export function mergeCalls(
  readings: readonly TextReading[],
  determinations: readonly Determination[],
  report: Report,
): MergedCall[] {
  const callDates = determinations.filter((each): each is CallDate => each.decides === 'call-date');
  const used = new Set<string>();
  const calls: MergedCall[] = [];
  const byKey = new Map<string, MergedCall[]>();
  for (const reading of readings) {
    for (const mention of reading.calls) {
      const date = dateOf(reading, mention, callDates, used);
      const key = date.edtf === null ? null : `${mention.participants.join(' ')} ${date.edtf}`;
      const candidates = (key === null ? undefined : byKey.get(key)) ?? [];
      const same = candidates.find((call) =>
        call.tellings.every((telling) => isSameHour(telling, { reading, mention })),
      );
      if (same) {
        same.tellings.push({ reading, mention });
        if (date.basis === 'editor' && same.date.basis !== 'editor') same.date = date;
        continue;
      }
      const call = { participants: mention.participants, date, alsoDated: [], tellings: [{ reading, mention }] };
      calls.push(call);
      if (key !== null) byKey.set(key, [...candidates, call]);
    }
  }
  for (const { id, quote } of callDates.filter((each) => !used.has(each.id))) {
    report.add({
      rule: 'determination-without-call',
      severity: 'error',
      file: 'determinations.yaml',
      reason: `The determination \`${id}\` dates a call, but no call is told of in the words it quotes.`,
      actual: quote,
      fix: 'Quote the words that speak of the call ("held their first telephone conversation"), or take the determination out.',
    });
  }
  return calls.sort(byTime);
}

function dateOf(
  reading: TextReading,
  mention: CallMention,
  callDates: readonly CallDate[],
  used: Set<string>,
): DatedTelling {
  for (const { id, source, quote, value } of callDates) {
    if (source !== reading.text.id) continue;
    const start = reading.text.text.indexOf(quote);
    const end = start + quote.length;
    const isMeant = mention.evidence.some((cue) => cue.start >= start && cue.end <= end);
    if (!isMeant) continue;
    used.add(id);
    return {
      source,
      edtf: value,
      ...boundsOfEdtf(value),
      basis: 'editor',
      evidence: [{ start, end }],
      determination: id,
    };
  }
  return { source: reading.text.id, ...mention.date };
}

/** Clock times in texts of one publisher are of one time zone; between publishers they prove nothing. */
function isSameHour(a: Telling, b: Telling): boolean {
  if (a.mention.clockMinutes === null || b.mention.clockMinutes === null) return true;
  if (a.reading.publisher !== b.reading.publisher) return true;
  return Math.abs(a.mention.clockMinutes - b.mention.clockMinutes) < 20;
}

/** In order of time by the latest day possible; undated calls last, by source and place. */
function byTime(a: MergedCall, b: MergedCall): number {
  const last = '9999-12-31';
  return (
    compare(a.date.max ?? last, b.date.max ?? last) ||
    compare(a.date.min ?? '', b.date.min ?? '') ||
    compare(a.participants.join(' '), b.participants.join(' ')) ||
    compare(a.tellings[0]?.reading.text.id ?? '', b.tellings[0]?.reading.text.id ?? '') ||
    (a.tellings[0]?.mention.evidence[0]?.start ?? 0) - (b.tellings[0]?.mention.evidence[0]?.start ?? 0)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
