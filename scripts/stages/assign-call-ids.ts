import type { Span } from '../../src/schemas/span.ts';
import type { FormerCall } from './dossier/read-former-calls.ts';
import type { SpanMaker } from './assemble/span-maker.ts';
import type { MergedCall } from './merging/merged-call.ts';

/** A call with its address. */
export interface IdentifiedCall extends MergedCall {
  id: string;
  formerIds: string[];
}

/**
 * Call ids come from the day a call is filed under; a call that the last run knew, by words that still tell of it, keeps its
 * id as long as its day is the same, whatever texts were added. When its day has moved, or two calls have become one, the old id is kept for a redirect.
 */
export function assignCallIds(
  calls: readonly MergedCall[],
  formerCalls: readonly FormerCall[],
  spans: SpanMaker,
): IdentifiedCall[] {
  const knownBefore = indexFormerCalls(formerCalls);
  const former = calls.map((call) => knownBefore(call, spans));
  const taken = new Set<string>();
  const holders = new Map<string, MergedCall>();
  const ids = calls.map((call, index) => {
    const known = former[index]?.find(({ id }) => !taken.has(id) && isIdOf(id, baseOf(call)));
    if (known === undefined) return null;
    hold(known.id, call);
    return known.id;
  });
  const identified = calls.map((call, index) => {
    const id = ids[index] ?? freeId(call);
    hold(id, call);
    return { ...call, id, known: former[index] ?? [] };
  });
  return identified.map(({ known, ...call }) => ({
    ...call,
    // An id that a call bears leads to it, whatever bore it before.
    formerIds: [...new Set(known.flatMap(({ id, formerIds }) => [...formerIds, id]))]
      .filter((each) => !taken.has(each))
      .sort(),
  }));

  function hold(id: string, call: MergedCall): void {
    taken.add(id);
    holders.set(id, call);
  }

  function freeId(call: MergedCall): string {
    const base = baseOf(call);
    if (base === 'undated') return firstFree((number) => `undated-${number}`, 1);
    if (!taken.has(base)) return base;
    const holder = holders.get(base);
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

/** Finds the calls of the last run that a call's own words told of, by id; several, when they have become one. */
function indexFormerCalls(formerCalls: readonly FormerCall[]) {
  const byWords = new Map<string, FormerCall[]>();
  for (const former of formerCalls) {
    for (const span of former.sources.flatMap(({ evidence }) => evidence)) {
      const known = byWords.get(keyOf(span)) ?? [];
      byWords.set(keyOf(span), [...known, former]);
    }
  }
  return ({ participants, tellings }: MergedCall, spans: SpanMaker): FormerCall[] => {
    if (byWords.size === 0) return [];
    const told = tellings.flatMap(({ reading, mention }) =>
      mention.evidence.flatMap((range) => byWords.get(keyOf(spans(reading.text.id, range))) ?? []),
    );
    return [...new Set(told)]
      .filter((former) => former.participants.join(' ') === participants.join(' '))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  };
}

function keyOf({ source, start, exact }: Span): string {
  return `${source} ${start} ${exact}`;
}
