import type { Call } from '../../schemas/call.ts';
import type { Dossier } from '../../schemas/dossier.ts';
import type { Quotation } from '../../schemas/quotation.ts';
import { findById } from '../find-by-id.ts';

/** Words about a call, and the name of whoever says them: as the texts put it for a voice without an id. */
export interface SpokenWords {
  speaker: string;
  quotation: Quotation & { source: string };
}

/** The words about a call, speaker by speaker, in the order in which the call has them. */
export function wordsBySpeaker(
  { sources, people }: Pick<Dossier, 'sources' | 'people'>,
  { quotations }: Pick<Call, 'quotations'>,
): SpokenWords[] {
  const words = quotations.flatMap(({ source, id }) => {
    const quotation = findById(findById(sources, source)?.quotations ?? [], id);
    if (quotation === undefined) return [];
    const { speaker } = quotation;
    const name = findById(people, speaker?.person)?.name ?? speaker?.text ?? 'Speaker not named';
    return [{ speaker: name, quotation: { ...quotation, source } }];
  });
  return [...Map.groupBy(words, ({ speaker }) => speaker).values()].flat();
}
