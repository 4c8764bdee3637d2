import { isOfOneDay, joinDrafts, meets, sharesSource, type Draft } from './draft.ts';
import { dayAfter, dayAt, minutesBetween, windowOf, type PlacedTelling } from './place-telling.ts';
import type { Hours } from './hours.ts';
import type { Doubts } from './report-doubts.ts';

/** How far apart clock times may be that mean one moment. Minutes. */
const ROUNDED = 60;

/** Two calls on neighbouring days that may be one: `west` is the earlier day. */
interface Pairing {
  west: Draft;
  east: Draft;
  /** Between which minutes of Unix time both accounts can be right. */
  window: Hours;
}

/**
 * Without a word on the hour, two days are read as one only where the zones are this far apart: then the call can have been in the
 * waking hours of both, 7 to 24 o'clock, for three hours or more. One of the accounts must then show its zone by its words or its
 * publisher: two datelines alone do not say whose day an agency gave. Minutes.
 */
const FAR_APART = 10 * 60;

/**
 * Joins accounts that date one call by two local days: neighbouring days, the same people, no text and no publisher that tells of
 * both, on each day an account whose time zone is known, the later day in the more eastern one, and hours that meet there. Where that
 * fits more than one call, where no zone is known on a day, or where only the hour could tell, they stay apart and an editor is asked.
 */
export function joinAcrossZones(drafts: readonly Draft[], home: string, isApart: IsApart, doubts: Doubts): void {
  const byDay = Map.groupBy(drafts.filter(isOfOneDay), ({ min }) => min ?? '');
  const fits: Pairing[] = [];
  for (const [day, earlier] of byDay) {
    const later = byDay.get(dayAfter(day)) ?? [];
    for (const west of earlier) {
      for (const east of later) {
        if (sharesSource(west, east) || meets(west.publishers, east.publishers) || isApart(west, east)) continue;
        const window = sharedWindow(west, east);
        if (window === 'unknown') doubts.neighbours(west, east, 'nothing shows whose local day one of them means');
        else if (window?.isSettled) fits.push({ west, east, window });
        else if (window) doubts.neighbours(west, east, 'their time zones allow it, and neither gives the hour');
      }
    }
  }
  const count = Map.groupBy(
    fits.flatMap(({ west, east }) => [west, east]),
    (draft) => draft,
  );
  for (const { west, east, window } of fits) {
    if ([west, east].some((draft) => (count.get(draft)?.length ?? 0) > 1)) {
      doubts.neighbours(west, east, 'one of them fits a call on another day, too');
      continue;
    }
    doubts.joinedAcrossZones(west, east);
    joinDrafts(west, east);
    const [min, max] = [dayAt(window.from, home), dayAt(Math.max(window.from, window.to), home)];
    Object.assign(west, { min, max, filed: { min, max } });
  }
}

/** Whether an editor keeps two drafts apart. */
export type IsApart = (a: Draft, b: Draft) => boolean;

function sharedWindow(west: Draft, east: Draft): (Hours & { isSettled: boolean }) | 'unknown' | null {
  const [inWest, inEast] = [distinct(west), distinct(east)];
  const gaps = inWest.flatMap((a) => inEast.map((b) => minutesBetween(a.zone, b.zone, west.min ?? '')));
  const windows = [...inWest, ...inEast].map(windowOf).filter((window) => window !== null);
  const from = Math.max(...windows.map((window) => window.from));
  const to = Math.min(...windows.map((window) => window.to));
  if (gaps.some((gap) => gap <= 0) || (windows.length > 0 && from - to > ROUNDED)) return null;
  if (gaps.length === 0) return 'unknown';
  const all = [...inWest, ...inEast];
  const hasHours = all.some(({ hours }) => hours !== null);
  const isFar = Math.min(...gaps) >= FAR_APART && all.some(({ isOfDateline }) => !isOfDateline);
  return { from, to, isSettled: hasHours || isFar };
}

/** One telling for each zone and hour: copies of a story need not be looked at each, and those without a zone show nothing. */
function distinct({ tellings }: Draft): ZonedTelling[] {
  const zoned = tellings.filter((telling): telling is ZonedTelling => telling.zone !== null);
  return [
    ...new Map(
      zoned.map((telling) => [JSON.stringify([telling.zone, telling.hours, telling.isOfDateline]), telling]),
    ).values(),
  ];
}

type ZonedTelling = PlacedTelling & { zone: string };
