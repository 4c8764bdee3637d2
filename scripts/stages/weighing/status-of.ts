import type { Call, Confirmation } from '../../../src/schemas/call.ts';
import type { Claim } from '../../../src/schemas/claim.ts';

/**
 * Whether a call was held, announced, reported or denied: `held` when every side says so, or when a traceable text tells it
 * as a fact and no side says otherwise or keeps it open; `denied` when a side says that it did not take place.
 */
export function statusOf(
  claims: readonly Claim[],
  confirmation: Readonly<Record<string, Confirmation>>,
  isAnnounced: boolean,
  untestable: ReadonlySet<string>,
): Call['status'] {
  if (isAnnounced) return 'announced';
  const stances = Object.values(confirmation);
  if (stances.includes('denies')) return 'denied';
  if (stances.every((stance) => stance === 'confirms')) return 'held';
  const isToldAsFact = claims.some(
    ({ point, stance, opinion, manner, evidence }) =>
      point === 'took-place' &&
      stance === 'affirms' &&
      !opinion &&
      manner === 'narrated' &&
      !untestable.has(evidence.source),
  );
  return isToldAsFact && !stances.includes('neither') ? 'held' : 'reported';
}
