import type { Draft } from './draft.ts';
import type { DatedTelling, MergedCall } from './merged-call.ts';
import { dayAfter, minutesBetween, type PlacedTelling } from './place-telling.ts';

/** A draft as the call that it has become, its tellings in the order of texts and places. `home`: the dossier's time zone. */
export function toMergedCall({ tellings, filed, determinations }: Draft, home: string): MergedCall {
  const ordered = tellings.toSorted(byPlace);
  const dates = ordered.map(({ date }) => date);
  const atHome = ordered.filter(({ zone }) => zone === home).map((telling) => telling.date);
  const date = filed === null ? bestOf([...atHome, ...dates]) : filedDate(dates, filed);
  const others = new Map(dates.filter((each) => isOther(each, date)).map((each) => [each.edtf, each]));
  const participants = ordered.map(({ mention }) => mention.participants);
  return {
    participants: participants.toSorted((a, b) => b.length - a.length)[0] ?? [],
    date,
    alsoDated: [...others.values()].sort((a, b) => compare(a.edtf ?? '', b.edtf ?? '')),
    localDays: localDaysOf(ordered),
    tellings: ordered.map(({ reading, mention }) => ({ reading, mention })),
    determinations: [...new Set([...dates.flatMap(({ determination }) => determination ?? []), ...determinations])],
  };
}

/** In the order of texts and places. */
export function byPlace(a: Pick<PlacedTelling, 'reading' | 'mention'>, b: typeof a): number {
  return (
    compare(a.reading.text.id, b.reading.text.id) ||
    (a.mention.evidence[0]?.start ?? 0) - (b.mention.evidence[0]?.start ?? 0)
  );
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What an editor decided, else the first day, else the first date. */
function bestOf(dates: readonly DatedTelling[]): DatedTelling {
  const best = dates.find(({ basis }) => basis === 'editor') ?? dates.find(isDay) ?? dates[0];
  if (best === undefined) throw new Error('A call without tellings.');
  return best;
}

/** The two days that the time zones of the accounts explain; none where they give one day, or days that nothing explains. */
function localDaysOf(tellings: readonly PlacedTelling[]): string[] {
  const days = Map.groupBy(
    tellings.filter(({ date }) => isDay(date)),
    ({ date }) => date.min ?? '',
  );
  const [west, east, ...more] = [...days.keys()].sort();
  if (west === undefined || east === undefined || more.length > 0 || dayAfter(west) !== east) return [];
  const zonesOn = (day: string) => [...new Set(days.get(day)?.flatMap(({ zone }) => zone ?? []))];
  const gaps = zonesOn(west).flatMap((a) => zonesOn(east).map((b) => minutesBetween(a, b, west)));
  const isExplained = gaps.length > 0 && gaps.every((gap) => gap > 0);
  return isExplained ? [west, east] : [];
}

/** Bounds that the date lies in say nothing else than it does. */
function isOther({ edtf, min, max }: DatedTelling, date: DatedTelling): boolean {
  if (edtf === null || edtf === date.edtf) return false;
  return (min !== null && (date.min ?? '') < min) || (max !== null && (date.max ?? '9999') > max);
}

function isDay({ min, max }: DatedTelling): boolean {
  return min !== null && min === max;
}

/** The day in the dossier's time zone: a telling's own where one has it, else counted from the first. */
function filedDate(dates: readonly DatedTelling[], { min, max }: { min: string; max: string }): DatedTelling {
  const own = dates.find((date) => date.min === min && date.max === max);
  return own ?? { ...bestOf(dates), edtf: min === max ? min : `[${min}..${max}]`, min, max, basis: 'relative' };
}
