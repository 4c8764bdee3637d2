import type { Finding, Report } from '../../report.ts';
import { quoteOnce, stanzaFor } from './quote-once.ts';
import type { Draft } from './draft.ts';
import type { PlacedTelling } from './place-telling.ts';

/** The findings of merging, each at the words that tell of the call, with the determination that would decide it. */
export interface Doubts {
  /** Two calls on neighbouring days may be one. */
  neighbours: (west: Draft, east: Draft, why: string) => void;
  /** Two local days were read as those of one call. */
  joinedAcrossZones: (west: Draft, east: Draft) => void;
  /** An account without a day may mean one of these calls. */
  bounded: (draft: Draft, dated: readonly Draft[], why: string) => void;
  /** An account without a day was read as one of this call. */
  joinedBounded: (draft: Draft, dated: Draft) => void;
  /** An account gives no hour, and there are several calls on its day. */
  whichOfTheDay: (telling: PlacedTelling, calls: readonly PlacedTelling[][]) => void;
}

/** More places than these are only counted. */
const MOST_NAMED = 3;

/** Makes the findings; of each call the first telling stands for all. */
export function makeDoubts(report: Report): Doubts {
  return {
    neighbours: (west, east, why) =>
      ask('call-on-two-days', east, [west], `on the day before: ${why}, so they stand as two calls`),
    joinedAcrossZones: (west, east) => say('call-on-two-days', east, west, 'a call whose local days differ'),
    bounded: (draft, dated, why) => ask('call-without-day', draft, dated, `in its bounds: ${why}, so it stands alone`),
    joinedBounded: (draft, dated) => say('call-without-day', draft, dated, 'the only call that it can mean'),
    whichOfTheDay: (telling, calls) => {
      const others = calls.filter((call) => !call.includes(telling)).flatMap(([first]) => (first ? [first] : []));
      add('warning', 'call-of-which-hour', telling, others, 'on that day: it gives no hour, so the first is taken');
    },
  };

  function ask(rule: Finding['rule'], { tellings }: Draft, others: readonly Draft[], why: string): void {
    const [telling] = tellings;
    if (telling === undefined) return;
    add(
      'warning',
      rule,
      telling,
      others.map((other) => other.tellings[0]).filter((each) => each !== undefined),
      why,
    );
  }

  function say(rule: Finding['rule'], { tellings: [telling] }: Draft, { tellings: [other] }: Draft, why: string): void {
    if (telling === undefined || other === undefined) return;
    add('note', rule, telling, [other], why);
  }

  function add(
    severity: 'warning' | 'note',
    rule: Finding['rule'],
    telling: PlacedTelling,
    others: readonly PlacedTelling[],
    why: string,
  ): void {
    const { quote, place } = quoteOnce(telling);
    const named = others.slice(0, MOST_NAMED).map(nameOf);
    const more = others.length > MOST_NAMED ? ` and ${String(others.length - MOST_NAMED)} more` : '';
    const [other] = others;
    report.add({
      rule,
      severity,
      file: telling.reading.text.file,
      place,
      reason:
        severity === 'note'
          ? `This call${dated(telling)} is read as one with ${named.join(', ')}: ${why}.`
          : `This call${dated(telling)} may be the same as ${named.join(', ')}${more}, ${why}.`,
      actual: quote,
      expected: ['same-call', 'other-call', 'call-date'],
      ...(other && { fix: `If you know, add to determinations.yaml: ${stanzaFor(telling, other)}` }),
    });
  }
}

function dated({ date: { edtf } }: PlacedTelling): string {
  return edtf === null ? '' : ` (${edtf})`;
}

function nameOf(telling: PlacedTelling): string {
  const { start } = quoteOnce(telling).place;
  return `that${dated(telling)} in ${telling.reading.text.file}:${String(start.line)}:${String(start.column)}`;
}
