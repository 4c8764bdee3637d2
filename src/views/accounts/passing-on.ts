import { narrowView } from '../../reads/narrow-view.ts';
import type { Dossier } from '../../schemas/dossier.ts';
import type { Person } from '../../schemas/person.ts';
import type { Quotation } from '../../schemas/quotation.ts';
import type { Source } from '../../schemas/source.ts';
import { voiceOfQuotation } from './describe-voice.ts';
import { findById } from '../find-by-id.ts';
import { nameSource } from '../phrases/name-source.ts';

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
  return collect(dossier, wordsOf(dossier, person.id), (quotation, text) => [
    ...voiceOfQuotation(dossier, quotation).relay,
    text,
  ]);
}

/** Whose words somebody passes on in these texts, the most frequent first. */
export function passesOn(dossier: Names, person: Pick<Person, 'id'>): Passing[] {
  return collect(dossier, wordsThrough(dossier, person.id), (quotation) => {
    const { name } = voiceOfQuotation(dossier, quotation);
    return name === null ? [] : [name];
  });
}

/** A quotation by its id within its source. */
type QuotationOf = Readonly<Record<'source' | 'id', string>>;

/** The quotations of a dossier in its order, by whoever speaks and by whoever passes them on. */
interface Quotations {
  bySpeaker: Map<string, QuotationOf[]>;
  byRelay: Map<string, QuotationOf[]>;
}

const wordsOf = narrowView(
  'words-of',
  (dossier: Pick<Dossier, 'sources'>, person) => quotationsOf(dossier).bySpeaker.get(person) ?? [],
);

const wordsThrough = narrowView(
  'words-through',
  (dossier: Pick<Dossier, 'sources'>, person) => quotationsOf(dossier).byRelay.get(person) ?? [],
);

const known = new WeakMap<readonly Source[], Quotations>();

/** Sorted once for all people. */
function quotationsOf({ sources }: Pick<Dossier, 'sources'>): Quotations {
  const made = known.get(sources) ?? sortQuotations(sources);
  known.set(sources, made);
  return made;
}

function sortQuotations(sources: readonly Source[]): Quotations {
  const made: Quotations = { bySpeaker: new Map(), byRelay: new Map() };
  for (const source of sources) {
    for (const quotation of source.quotations) {
      const { id, speaker, relay } = quotation;
      if (speaker?.person != null) add(made.bySpeaker, speaker.person, { source: source.id, id });
      for (const who of new Set(relay)) add(made.byRelay, who, { source: source.id, id });
    }
  }
  return made;
}

function add(lists: Map<string, QuotationOf[]>, who: string, quotation: QuotationOf): void {
  const list = lists.get(who);
  if (list === undefined) lists.set(who, [quotation]);
  else list.push(quotation);
}

function collect(
  dossier: Names,
  quotations: readonly QuotationOf[],
  whoOf: (quotation: Quotation, text: string) => string[],
): Passing[] {
  const ways = new Map<string, Passing>();
  for (const { source: from, id } of quotations) {
    const source = findById(dossier.sources, from);
    const quotation = findById(source?.quotations ?? [], id);
    if (source === undefined || quotation === undefined) continue;
    const who = whoOf(quotation, nameSource(dossier, source));
    // A publisher that relays into its own text is named once.
    const named = who.filter((name, index) => name !== who[index + 1]);
    const way = ways.get(named.join('\n'));
    const { start, end } = quotation;
    if (way === undefined)
      ways.set(named.join('\n'), { who: named, count: 1, first: { source: source.id, start, end } });
    else way.count += 1;
  }
  return [...ways.values()].sort((a, b) => b.count - a.count);
}
