import { addDays } from '../dates/add-days.ts';
import { boundsOfEdtf } from '../../../src/schemas/bounds-of-edtf.ts';
import type { KnownCall } from '../../../src/schemas/known-call.ts';
import { isOfOneDay, joinDrafts, sharesSource, type Draft } from './draft.ts';
import type { IsApart } from './join-across-zones.ts';
import type { Doubts } from './report-doubts.ts';

/** A text that tells of a call without its day, as news, tells of one of the last days. */
const FRESH_DAYS = 2;
/** Beyond this many days nobody would take two calls for one. */
const NEAR_DAYS = 31;

/**
 * Joins accounts that only bound the day ("in May", "last week", a text without a day) to the one call that they can mean: the only
 * dated one of the same people within the bounds, in the whole dossier and in known-calls.yaml; for an open bound ("by 9 February")
 * only one of the last two days before it. An account that says "another", "second" or "earlier" call is not joined, nor is
 * any to a call that its own text tells of besides. Where it may be one of several, it stays apart and an editor is asked. `drafts` are of
 * the same people.
 */
export function joinBounded(
  drafts: readonly Draft[],
  knownCalls: readonly KnownCall[],
  isApart: IsApart,
  doubts: Doubts,
): void {
  const dated = drafts.filter((draft) => isOfOneDay(draft) && draft.joinedTo === null).toSorted(byDay);
  const known = knownCalls.map(({ date }) => ({ date, ...boundsOfEdtf(date) }));
  const bounded = drafts.filter((each) => each.max !== null && !isOfOneDay(each) && each.joinedTo === null);
  for (const draft of bounded) {
    const max = draft.max ?? '';
    const min = draft.min ?? addDays(max, -NEAR_DAYS);
    const within = dated
      .slice(firstAt(dated, min), firstAt(dated, addDays(max, 1)))
      .filter((each) => !sharesSource(each, draft) && !isApart(each, draft));
    if (within.length === 0) continue;
    // The nearest first: a text without a day tells of the latest call that it can mean.
    const nearest = draft.min === null ? within.toReversed() : within;
    const since = draft.min ?? addDays(max, -FRESH_DAYS);
    const [only, ...more] = nearest.filter((each) => (each.min ?? '') >= since);
    const elsewhere = known.find(
      (call) => call.max !== only?.max && (call.max ?? '') >= since && (call.min ?? '') <= max,
    );
    if (only === undefined) doubts.bounded(draft, nearest, 'its earliest day is not told');
    else if (more.length > 0) doubts.bounded(draft, nearest, 'more than one call lies within its bounds');
    else if (isFurther(draft)) doubts.bounded(draft, nearest, 'it speaks of another or an earlier call');
    else if (elsewhere) doubts.bounded(draft, nearest, `known-calls.yaml has another call, of ${elsewhere.date}`);
    else {
      doubts.joinedBounded(draft, only);
      joinDrafts(only, draft);
    }
  }
  const alone = bounded
    .filter(({ joinedTo }) => joinedTo === null)
    .toSorted((a, b) => ((a.max ?? '') < (b.max ?? '') ? -1 : 1));
  for (const [index, draft] of alone.entries()) {
    const before = alone[index - 1];
    if (before === undefined || sharesSource(before, draft) || isApart(before, draft)) continue;
    const areNear = (before.max ?? '') >= (draft.min ?? addDays(draft.max ?? '', -FRESH_DAYS));
    if (areNear) doubts.bounded(draft, [before], 'neither account gives the day');
  }
}

function isFurther({ tellings }: Draft): boolean {
  return tellings.some(({ further }) => further !== null);
}

function byDay(a: Draft, b: Draft): number {
  return (a.min ?? '') < (b.min ?? '') ? -1 : 1;
}

/** How many of the drafts, which are in order, lie before a day. */
function firstAt(dated: readonly Draft[], day: string): number {
  let [low, high] = [0, dated.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dated[middle]?.min ?? '') < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
