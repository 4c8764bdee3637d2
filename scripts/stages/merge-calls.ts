import type { Report } from '../report.ts';
import { remembered, type PartMemory } from './assemble/part-memory.ts';
import { digestOf } from './fold-reading.ts';
import { applyPairings, type Pairing } from './merging/apply-pairings.ts';
import { makeDraft, type Draft } from './merging/draft.ts';
import { followDeterminations } from './merging/follow-determinations.ts';
import { joinAcrossZones } from './merging/join-across-zones.ts';
import { joinBounded } from './merging/join-bounded.ts';
import type { MergedCall, Telling } from './merging/merged-call.ts';
import type { MergingRules } from './merging/merging-rules.ts';
import { placeTelling, readTellings, type PlacedTelling } from './merging/place-telling.ts';
import { makeDoubts, type Doubts } from './merging/report-doubts.ts';
import { splitByHour } from './merging/split-by-hour.ts';
import { byPlace, compare, toMergedCall } from './merging/to-merged-call.ts';
import { makeZoneReader } from './merging/zones-of-tellings.ts';
import type { TextReading } from './text-reading.ts';

/**
 * Brings the tellings of each call together: the same people on the same day, unless hours or words tell two calls apart; one call
 * on two local days; and bounds that only one call can fill (see merging/README.md). A telling without any date stays alone. What
 * may be one call and is not shown to be stays apart, with a finding. The order of `readings` does not matter.
 */
export function mergeCalls(
  readings: readonly TextReading[],
  folder: MergingRules,
  report: Report,
  memory: PartMemory | null = null,
): MergedCall[] {
  const { settings, determinations, knownCalls } = folder;
  const marksOf = markTellings(readings, folder, memory);
  const told = readings
    .flatMap((reading) => reading.calls.map((mention): Telling => ({ reading, mention })))
    .toSorted(byPlace);
  const decisions = followDeterminations(told, determinations, report);
  const placed = told.map((telling) =>
    placeTelling(telling, marksOf(telling), decisions.dateOf(telling), settings.timeZone),
  );
  const placedOf = new Map(told.map((telling, index) => [telling, placed[index]]));
  const pairings = decisions.pairings.flatMap(({ tellings: [a, b], ...rest }): Pairing[] => {
    const [one, other] = [placedOf.get(a), placedOf.get(b)];
    return one && other ? [{ ...rest, tellings: [one, other] }] : [];
  });
  const doubts = makeDoubts(report);
  const drafts = draftByDay(placed, pairings, doubts);
  const known = Map.groupBy(knownCalls, ({ participants }) => pairOf(participants));
  const isApart = applyPairings(drafts, pairings);
  for (const [pair, own] of Map.groupBy(drafts.filter(isAlone), (each) => each.pair)) {
    joinAcrossZones(own, settings.timeZone, isApart, doubts);
    joinBounded(own.filter(isAlone), known.get(pair) ?? [], isApart, doubts);
  }
  return drafts
    .filter(isAlone)
    .toSorted((a, b) => Number(isSecondOfDay(a)) - Number(isSecondOfDay(b)))
    .map((draft) => toMergedCall(draft, settings.timeZone))
    .sort(byTime);
}

/** Finds what the words of each telling show, which rest on its text and on the sides, their people and their publishers. */
function markTellings(readings: readonly TextReading[], folder: MergingRules, memory: PartMemory | null) {
  const zoneOf = makeZoneReader(folder);
  const speaking = folder.publishers.map(({ id, speaksFor }) => [id, speaksFor]);
  const common = memory?.keyOf(['tellings', folder.settings.sides, folder.people, speaking]);
  const marks = readings
    .filter(({ calls }) => calls.length > 0)
    .flatMap((reading) => {
      const basis = () => [common, digestOf(reading)];
      const found = remembered(memory, basis, () => readTellings(reading, zoneOf));
      return reading.calls.map((mention, index) => [mention, found[index]] as const);
    });
  const byMention = new Map(marks);
  return ({ mention }: Telling) => {
    const found = byMention.get(mention);
    if (found === undefined) throw new Error('A telling of no text that was read.');
    return found;
  };
}

function isAlone({ joinedTo }: Draft): boolean {
  return joinedTo === null;
}

function isSecondOfDay({ tellings }: Draft): boolean {
  return tellings.some(({ further }) => further === 'of-the-day');
}

/** The same people, in whatever order they stand. */
function pairOf(participants: readonly string[]): string {
  return participants.toSorted().join(' ');
}

/** One draft for each call that tellings of one date, between the same people, tell of. */
function draftByDay(placed: readonly PlacedTelling[], pairings: readonly Pairing[], doubts: Doubts): Draft[] {
  const apart = new Map<PlacedTelling, PlacedTelling[]>();
  for (const {
    tellings: [a, b],
  } of pairings.filter(({ decides }) => decides === 'other-call')) {
    apart.set(a, [...(apart.get(a) ?? []), b]);
    apart.set(b, [...(apart.get(b) ?? []), a]);
  }
  const groups = Map.groupBy(placed, ({ mention, date: { edtf } }, index) =>
    edtf === null ? String(index) : `${pairOf(mention.participants)} ${edtf}`,
  );
  return [...groups.values()].flatMap((tellings) => {
    const { calls, unsure } = splitByHour(tellings, apart);
    for (const telling of unsure) doubts.whichOfTheDay(telling, calls);
    return calls.map((call) => makeDraft(pairOf(call[0]?.mention.participants ?? []), call));
  });
}

/** In order of time by the latest day possible; undated calls last. Those of one day keep their order, which is that of their hours. */
function byTime(a: MergedCall, b: MergedCall): number {
  const last = '9999-12-31';
  return (
    compare(a.date.max ?? last, b.date.max ?? last) ||
    compare(a.date.min ?? '', b.date.min ?? '') ||
    compare(a.participants.join(' '), b.participants.join(' '))
  );
}
