import type { Dossier } from '../schemas/dossier.ts';
import type { Person } from '../schemas/person.ts';
import type { Quotation } from '../schemas/quotation.ts';
import { voiceOfQuotation } from './describe-voice.ts';
import { nameSource } from './name-source.ts';

type Names = Pick<Dossier, 'sources' | 'publishers' | 'people'>;

/** Words that came one way, with the first of them. */
export interface Passing {
  /** By whom, in order; or whose words. */
  who: string[];
  count: number;
  first: { source: string; start: number; end: number };
}

/** By whom somebody’s words came into these texts: each chain of relays with the text at its end, the most frequent first. */
export function passedOnBy(dossier: Names, person: Pick<Person, 'id'>): Passing[] {
  return collect(
    dossier,
    ({ speaker }) => speaker?.person === person.id,
    (quotation, text) => [...voiceOfQuotation(dossier, quotation).relay, text],
  );
}

/** Whose words somebody passes on in these texts, the most frequent first. */
export function passesOn(dossier: Names, person: Pick<Person, 'id'>): Passing[] {
  return collect(
    dossier,
    ({ relay }) => relay.includes(person.id),
    (quotation) => {
      const { name } = voiceOfQuotation(dossier, quotation);
      return name === null ? [] : [name];
    },
  );
}

function collect(
  dossier: Names,
  isMeant: (quotation: Quotation) => boolean,
  whoOf: (quotation: Quotation, text: string) => string[],
): Passing[] {
  const ways = new Map<string, Passing>();
  for (const source of dossier.sources) {
    for (const quotation of source.quotations.filter(isMeant)) {
      const who = whoOf(quotation, nameSource(dossier, source));
      // A publisher that relays into its own text is named once.
      const named = who.filter((name, index) => name !== who[index + 1]);
      const way = ways.get(named.join('\n'));
      const { start, end } = quotation;
      if (way === undefined)
        ways.set(named.join('\n'), { who: named, count: 1, first: { source: source.id, start, end } });
      else way.count += 1;
    }
  }
  return [...ways.values()].sort((a, b) => b.count - a.count);
}
