import type { Claim } from '../schemas/claim.ts';
import type { Dossier } from '../schemas/dossier.ts';
import { boundsOfEdtf } from '../schemas/bounds-of-edtf.ts';
import { formatDate } from './format-date.ts';
import { capitalise } from './name-call.ts';
import { findById } from './find-by-id.ts';

/**
 * What a claim's words come to where the words themselves do not show it, e.g. `Denied`, `Read as: 14 June 2025`,
 * `Ada Lind rang`, `An opinion`; null where there is nothing to add.
 */
export function describeReading(
  { people }: Pick<Dossier, 'people'>,
  { point, stance, value, opinion }: Claim,
): string | null {
  const parts = [
    opinion && 'an opinion',
    stance === 'denies' && 'denied',
    stance === 'neither' && 'neither confirmed nor denied',
    value !== null && point === 'day' && `read as: ${formatDate({ edtf: value, ...boundsOfEdtf(value) })}`,
    value !== null && point === 'initiator' && `${findById(people, value)?.name ?? value} rang`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? null : capitalise(parts.join('; '));
}
