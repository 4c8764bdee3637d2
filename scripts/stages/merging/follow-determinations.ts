import type { Decision as OnCalls, Determination } from '../../../src/schemas/determination.ts';
import { boundsOfEdtf } from '../../../src/schemas/bounds-of-edtf.ts';
import type { Report } from '../../report.ts';
import type { DatedTelling, Telling } from './merged-call.ts';

type Pairing = OnCalls<'same-call' | 'other-call'>;
type CallDetermination = Pairing | OnCalls<'call-date' | 'call'>;

/** Two tellings that an editor has brought together or kept apart. */
export interface Decision {
  id: string;
  decides: Pairing['decides'];
  tellings: [Telling, Telling];
}

/** What the editor decided about the calls of these tellings. */
export interface Decisions {
  /** The date that the editor gave the call, with the words that the decision quotes; null where there is none. */
  dateOf: (telling: Telling) => DatedTelling | null;
  pairings: Decision[];
}

function isOnCalls(each: Determination): each is CallDetermination {
  const { decides } = each;
  return decides === 'call-date' || decides === 'call' || decides === 'same-call' || decides === 'other-call';
}

/** Finds the tellings that determinations quote. One that quotes words in which no call is told of is an error. */
export function followDeterminations(
  tellings: readonly Telling[],
  determinations: readonly Determination[],
  report: Report,
): Decisions {
  const bySource = Map.groupBy(tellings, ({ reading }) => reading.text.id);
  const dates = new Map<Telling, DatedTelling>();
  const pairings: Decision[] = [];
  for (const entry of determinations.filter(isOnCalls)) {
    const own = find(entry);
    if (entry.decides === 'call-date' || entry.decides === 'call') {
      const edtf = entry.decides === 'call' ? entry.value.date : entry.value;
      // A call that an editor added without a day, or one that changes nothing, was seen to where it was read.
      if (edtf === undefined) continue;
      for (const { telling, range } of own) {
        const { id: determination, source } = entry;
        const date = {
          source,
          edtf,
          ...boundsOfEdtf(edtf),
          basis: 'editor' as const,
          evidence: [range],
          determination,
        };
        if (!dates.has(telling)) dates.set(telling, date);
      }
      if (own.length === 0 && entry.decides === 'call-date') addFinding(entry.id, entry.quote);
      continue;
    }
    const [one, other] = [own[0]?.telling, find(entry.value)[0]?.telling];
    if (one && other) pairings.push({ id: entry.id, decides: entry.decides, tellings: [one, other] });
    else addFinding(entry.id, one ? entry.value.quote : entry.quote);
  }
  return { dateOf: (telling) => dates.get(telling) ?? null, pairings };

  function find({ source, quote }: { source: string; quote: string }) {
    const told = bySource.get(source) ?? [];
    const start = told[0]?.reading.text.text.indexOf(quote) ?? -1;
    const range = { start, end: start + quote.length };
    return told
      .filter(({ mention }) => mention.evidence.some((cue) => cue.start >= range.start && cue.end <= range.end))
      .map((telling) => ({ telling, range }));
  }

  function addFinding(id: string, quote: string): void {
    report.add({
      rule: 'determination-without-call',
      severity: 'error',
      file: 'determinations.yaml',
      reason: `The determination \`${id}\` is about a call, but no call is told of in the words it quotes.`,
      actual: quote,
      fix: 'Quote the words that speak of the call ("held their first telephone conversation"), or take the determination out.',
    });
  }
}
