import type { Claim, Event } from 'schema-dts';
import { titleOfCall } from '../../cite/title-of-call.ts';
import { personById } from '../../queries.ts';
import type { Call } from '../../schemas/call.ts';
import type { Dossier } from '../../schemas/dossier.ts';
import { isLargeCall } from '../../views/calls/call-parts.ts';
import { describeConfirmation } from '../../views/calls/describe-confirmation.ts';
import { nameCall } from '../../views/calls/name-call.ts';
import { iriOf } from '../full-address.ts';
import { present } from './present.ts';
import { idOf, some } from './references.ts';

/** A call as an Event, and what is claimed of it, unless its claims have pages of their own. */
export function callThings(dossier: Dossier, call: Call): (Event | Claim)[] {
  return [describeCall(dossier, call), ...(isLargeCall(dossier, call) ? [] : claimThings(call, call.claims))];
}

/** Claims with the words in which each appears: none is said to be true. The same words are one claim, whatever they bear on. */
export function claimThings(call: Pick<Call, 'id'>, claims: Call['claims']): Claim[] {
  const byWords = Map.groupBy(claims, ({ evidence: { source, start, end } }) => `${source} ${start} ${end}`);
  return [...byWords.values()].flatMap((same) => same.slice(0, 1).map((claim) => describeClaim(call, claim)));
}

function describeCall(dossier: Dossier, call: Call): Event {
  return present({
    '@type': 'Event',
    '@id': idOf.call(call.id),
    name: titleOfCall(nameCall(dossier, call)),
    url: iriOf(`/calls/${call.id}/`),
    description: describeConfirmation(dossier, call),
    startDate: startOf(call),
    attendee: some(
      call.participants.map((id) => {
        const { kind, name } = personById(dossier, id);
        const type = kind === 'person' ? ('Person' as const) : ('Organization' as const);
        return { '@type': type, '@id': idOf.person(id), name };
      }),
    ),
    about: some(call.themes.map(({ id }) => ({ '@id': idOf.theme(id) }))),
    subjectOf: some(call.sources.map(({ id }) => ({ '@id': idOf.text(id) }))),
  });
}

// It has no name of its own: that of the claim in the data changes with its place among the others.
function describeClaim({ id }: Pick<Call, 'id'>, claim: Call['claims'][number]): Claim {
  const { source, start, end, exact } = claim.evidence;
  return {
    '@type': 'Claim',
    text: exact,
    about: { '@id': idOf.call(id) },
    ...(claim.saidBy !== null && { author: { '@id': idOf.person(claim.saidBy) } }),
    appearance: {
      '@type': 'CreativeWork',
      url: iriOf(`/sources/${source}/#w${start}-${end}`),
      isPartOf: { '@id': idOf.text(source) },
    },
  };
}

/** ISO 8601 has days, months and years; a date of any other kind is left to the words. */
function startOf({ date: { edtf } }: Pick<Call, 'date'>): string | undefined {
  return edtf !== null && /^\d{4}(?:-\d\d){0,2}$/u.test(edtf) ? edtf : undefined;
}
