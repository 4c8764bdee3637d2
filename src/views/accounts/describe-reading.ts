import type { Claim } from '../../schemas/claim.ts';
import type { Dossier } from '../../schemas/dossier.ts';
import { boundsOfEdtf } from '../../schemas/bounds-of-edtf.ts';
import { formatDate } from '../phrases/format-date.ts';
import { capitalise } from '../calls/name-call.ts';
import { findById } from '../find-by-id.ts';

/**
 * What a claim's words come to where the words themselves do not show it, e.g. `Denied`, `Read as: 14 June 2025`,
 * `Ada Lind rang`, `An opinion`; null where there is nothing to add.
 */
export function describeReading(
  { people }: Pick<Dossier, 'people'>,
  { point, stance, value, opinion }: Claim,
): string | null {
  const nameOf = (person: string) => findById(people, person)?.name ?? person;
  const whose = /^(?<person>[^:]+): /u.exec(value ?? '')?.groups?.person;
  const later = /^\p{Ll}+ (?<day>.+)$/u.exec(value ?? '')?.groups?.day;
  const parts = [
    opinion && 'an opinion',
    stance === 'denies' && 'denied',
    stance === 'neither' && 'neither confirmed nor denied',
    value !== null && point === 'day' && `read as: ${formatDate({ edtf: value, ...boundsOfEdtf(value) })}`,
    point === 'hour' && value === null && 'morning or evening not said',
    value !== null && point === 'initiator' && `${nameOf(value)} rang`,
    point === 'place' && whose !== undefined && `where ${nameOf(whose)} was`,
    point === 'next' && later !== undefined && `read as: ${formatDate({ edtf: later, ...boundsOfEdtf(later) })}`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? null : capitalise(parts.join('; '));
}
