import { titleOfCall } from '../../cite/title-of-call.ts';
import type { Dossier } from '../../schemas/dossier.ts';
import { certaintyOf, MEANINGS } from '../../views/calls/certainty-of.ts';
import { countOf } from '../../views/phrases/count-of.ts';
import { describeConfirmation } from '../../views/calls/describe-confirmation.ts';
import { describeLengths } from '../../views/calls/describe-lengths.ts';
import { capitalise, nameCall } from '../../views/calls/name-call.ts';
import type { Card } from './card.ts';

/** A card for the dossier, which pages without one of their own share, and one for each call and each theme. */
export function cardsOf(dossier: Dossier): Card[] {
  const { title, description, calls, themes, sources, sides } = dossier;
  return [
    { path: 'dossier', over: `${countOf(calls, 'call')}, ${countOf(sources, 'source')}`, title, lead: description },
    ...calls.map((call): Card => {
      const { stroke: kind } = certaintyOf(sides, call);
      return {
        path: `calls/${call.id}`,
        over: title,
        title: titleOfCall(nameCall(dossier, call)),
        lead: [describeConfirmation(dossier, call), describeLengths(call)].filter(Boolean).join(' '),
        stroke: { kind, meaning: capitalise(MEANINGS[kind]) },
      };
    }),
    ...themes.map((theme) => ({
      path: `themes/${theme.id}`,
      over: title,
      title: theme.label,
      lead: `${theme.description} Raised in ${theme.calls.length} of ${countOf(calls, 'call')}.`,
    })),
  ];
}
