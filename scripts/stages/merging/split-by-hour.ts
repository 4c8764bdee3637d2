import type { Hours } from './hours.ts';
import { windowOf, type PlacedTelling } from './place-telling.ts';

/** The calls of some people on one day, in the order in which texts tell of them; and the tellings that may mean any of several. */
export interface CallsOfDay {
  calls: PlacedTelling[][];
  unsure: PlacedTelling[];
}

/** Which tellings an editor keeps apart. */
export type Apart = ReadonlyMap<PlacedTelling, readonly PlacedTelling[]>;

/** Hours of one publisher are exact; those of different publishers may be rounded. Minutes. */
const APART_WITHIN_PUBLISHER = 20;
const APART_BETWEEN_PUBLISHERS = 60;

/** Hours told in one frame of reference: the same instants in known time zones, or one publisher's own clock. */
interface HoursTold extends Hours {
  frame: string;
  publisher: string | null;
}

/**
 * Tells apart the calls on one day: by hours that cannot be one (20 minutes apart within a publisher, an hour between two whose
 * time zones are known), by "a second call later that day", and by what an editor decided. A telling without any of these
 * counts for the first. `tellings` are of one day, in order.
 */
export function splitByHour(tellings: readonly PlacedTelling[], apart: Apart): CallsOfDay {
  const [further, first] = partition(tellings, (telling) => telling.further === 'of-the-day');
  const calls = [first, further].flatMap((group) => splitGroup(group, apart));
  if (calls.length < 2) return { calls, unsure: [] };
  const unsure = first.filter((telling) => toldHours(telling) === null && !apart.has(telling));
  return { calls: calls.map((call) => inOrder(call, tellings)), unsure };
}

function splitGroup(tellings: readonly PlacedTelling[], apart: Apart): PlacedTelling[][] {
  const calls: { tellings: Set<PlacedTelling>; hours: Map<string, HoursTold> }[] = [];
  const [timed, untimed] = partition(tellings, (telling) => toldHours(telling) !== null);
  const byHour = timed.toSorted((a, b) => (toldHours(a)?.from ?? 0) - (toldHours(b)?.from ?? 0));
  for (const telling of [...byHour, ...untimed]) {
    const hours = toldHours(telling);
    const others = apart.get(telling) ?? [];
    let call = calls.find(
      (each) =>
        !others.some((other) => each.tellings.has(other)) &&
        (hours === null || [...each.hours.values()].every((known) => mayBeOne(known, hours))),
    );
    if (call === undefined) {
      call = { tellings: new Set(), hours: new Map() };
      calls.push(call);
    }
    call.tellings.add(telling);
    if (hours !== null) call.hours.set(JSON.stringify(hours), hours);
  }
  return calls.map((call) => [...call.tellings]);
}

/** Null where the telling gives no hour, or nothing says whose clock it is. */
function toldHours(telling: PlacedTelling): HoursTold | null {
  const { hours, reading } = telling;
  if (hours === null) return null;
  const { publisher } = reading;
  const window = windowOf(telling);
  if (window !== null) return { ...window, frame: 'utc', publisher };
  return publisher === null ? null : { ...hours, frame: publisher, publisher };
}

function mayBeOne(a: HoursTold, b: HoursTold): boolean {
  if (a.frame !== b.frame) return true;
  const limit = a.publisher !== null && a.publisher === b.publisher ? APART_WITHIN_PUBLISHER : APART_BETWEEN_PUBLISHERS;
  return Math.max(a.from, b.from) - Math.min(a.to, b.to) < limit;
}

function inOrder(call: readonly PlacedTelling[], tellings: readonly PlacedTelling[]): PlacedTelling[] {
  const own = new Set(call);
  return tellings.filter((telling) => own.has(telling));
}

function partition<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  const groups = Object.groupBy(items, (item) => (test(item) ? 'yes' : 'no'));
  return [groups.yes ?? [], groups.no ?? []];
}
