import type { Decision } from './follow-determinations.ts';
import { isOfOneDay, joinDrafts, rootOf, type Draft } from './draft.ts';
import type { IsApart } from './join-across-zones.ts';
import type { PlacedTelling } from './place-telling.ts';

/** What an editor decided about two places that tell of calls. */
export interface Pairing extends Omit<Decision, 'tellings'> {
  tellings: [PlacedTelling, PlacedTelling];
}

/** Joins the drafts that an editor says are one call. Gives the test whether two drafts are kept apart. */
export function applyPairings(drafts: readonly Draft[], pairings: readonly Pairing[]): IsApart {
  const draftOf = new Map(drafts.flatMap((draft) => draft.tellings.map((telling) => [telling, draft] as const)));
  const apart: [Draft, Draft][] = [];
  for (const { id, decides, tellings } of pairings) {
    const [a, b] = tellings.map((telling) => draftOf.get(telling));
    if (a === undefined || b === undefined) continue;
    if (decides === 'same-call') join(a, b);
    else apart.push([a, b]);
    for (const draft of [a, b]) rootOf(draft).determinations.add(id);
  }
  return (a, b) =>
    apart.some((pair) => {
      const [one, other] = pair.map(rootOf);
      return (one === rootOf(a) && other === rootOf(b)) || (one === rootOf(b) && other === rootOf(a));
    });
}

/** The draft with the better date leads: an editor's, then a day, then the first. */
function join(a: Draft, b: Draft): void {
  const [one, other] = [rootOf(a), rootOf(b)];
  if (one === other) return;
  const isBetter = (first: Draft, second: Draft) => rank(first) > rank(second);
  if (isBetter(other, one)) joinDrafts(other, one);
  else joinDrafts(one, other);
}

function rank(draft: Draft): number {
  const isDecided = draft.tellings.some(({ date }) => date.basis === 'editor');
  return (isDecided ? 2 : 0) + (isOfOneDay(draft) ? 1 : 0);
}
