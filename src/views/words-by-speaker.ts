import type { Call } from '../schemas/call.ts';
import type { Dossier } from '../schemas/dossier.ts';
import type { Quotation } from '../schemas/quotation.ts';

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
  const texts = new Map(sources.map((source) => [source.id, source.quotations]));
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const words = quotations.flatMap(({ source, id }) => {
    const quotation = texts.get(source)?.find((candidate) => candidate.id === id);
    if (quotation === undefined) return [];
    const { speaker } = quotation;
    const name = (speaker?.person && names.get(speaker.person)) ?? speaker?.text ?? 'Speaker not named';
    return [{ speaker: name, quotation: { ...quotation, source } }];
  });
  return [...Map.groupBy(words, ({ speaker }) => speaker).values()].flat();
}
