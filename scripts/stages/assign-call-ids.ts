import type { MergedCall } from './merge-calls.ts';
import type { FormerCall } from './dossier/read-former-calls.ts';
import type { SpanMaker } from './assemble/span-maker.ts';

/** A call with its address. */
export interface IdentifiedCall extends MergedCall {
  id: string;
  formerIds: string[];
}

/**
 * Call ids come from the day a call is filed under; a call that the last run knew, by words that still tell of it, keeps its
 * id as long as its day is the same, whatever texts were added. When its day has moved, its old id is kept for a redirect.
 */
export function assignCallIds(
  calls: readonly MergedCall[],
  formerCalls: readonly FormerCall[],
  spans: SpanMaker,
): IdentifiedCall[] {
  const former = calls.map((call) => knownBefore(call, formerCalls, spans));
  const taken = new Set<string>();
  const ids = calls.map((call, index) => {
    const known = former[index];
    if (known === undefined || taken.has(known.id) || !isIdOf(known.id, baseOf(call))) return null;
    taken.add(known.id);
    return known.id;
  });
  return calls.map((call, index) => {
    const known = former[index];
    const id = ids[index] ?? freeId(call, index);
    taken.add(id);
    const formerIds =
      known === undefined ? [] : [...new Set([...known.formerIds, known.id])].filter((each) => each !== id).sort();
    ids[index] = id;
    return { ...call, id, formerIds };
  });

  function freeId(call: MergedCall, at: number): string {
    const base = baseOf(call);
    if (base === 'undated') return firstFree((number) => `undated-${number}`, 1);
    if (!taken.has(base)) return base;
    const holder = calls.find((_, index) => index !== at && ids[index] === base);
    const others = call.participants.filter((person) => !holder?.participants.includes(person));
    if (others.length === 0) return firstFree((number) => `${base}-${number}`, 2);
    const withOthers = `${base}-${others.join('-')}`;
    return taken.has(withOthers) ? firstFree((number) => `${withOthers}-${number}`, 2) : withOthers;
  }

  function firstFree(name: (number: number) => string, from: number): string {
    let number = from;
    while (taken.has(name(number))) number++;
    return name(number);
  }
}

/** `2025-06-14`, `2025-05`, `by-2025-02-09`, or `undated`. */
function baseOf({ date: { edtf, max } }: MergedCall): string {
  if (edtf === null) return 'undated';
  if (/^\d{4}(?:-\d{2}){0,2}$/u.test(edtf)) return edtf;
  return max === null ? 'undated' : `by-${max}`;
}

function isIdOf(id: string, base: string): boolean {
  return id === base || (id.startsWith(`${base}-`) && !/^\d{2}(?:-|$)/u.test(id.slice(base.length + 1)));
}

function knownBefore(call: MergedCall, formerCalls: readonly FormerCall[], spans: SpanMaker): FormerCall | undefined {
  const words = new Set(
    call.tellings.flatMap(({ reading, mention }) =>
      mention.evidence.map((range) => {
        const { source, start, exact } = spans(reading.text.id, range);
        return `${source} ${start} ${exact}`;
      }),
    ),
  );
  return formerCalls.find(
    ({ participants, sources }) =>
      participants.join(' ') === call.participants.join(' ') &&
      sources.some(({ evidence }) =>
        evidence.some(({ source, start, exact }) => words.has(`${source} ${start} ${exact}`)),
      ),
  );
}
