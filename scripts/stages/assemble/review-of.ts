import { createHash } from 'node:crypto';
import type { Call } from '../../../src/schemas/call.ts';
import type { Review } from '../../../src/schemas/review.ts';

/** What a review names: 16 hexadecimal digits of the SHA-256 of all that is said of a call. */
export function stateOf(call: Call): string {
  return createHash('sha256')
    .update(JSON.stringify({ ...call, review: null }))
    .digest('hex')
    .slice(0, 16);
}

/** The review of a call as it stands; null when nobody reviewed it, or it has changed since. */
export function reviewOf(call: Call, reviews: readonly Review[]): Call['review'] {
  const own = reviews.find((each) => each.call === call.id);
  return own?.state === stateOf(call) ? { by: own.by, on: own.on } : null;
}
