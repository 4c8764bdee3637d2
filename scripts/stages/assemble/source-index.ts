import type { Person } from '../../../src/schemas/person.ts';
import type { Source } from '../../../src/schemas/source.ts';
import type { Theme } from '../../../src/schemas/theme.ts';
import type { DossierFolder } from '../read-dossier.ts';
import type { TextReading } from '../text-reading.ts';
import { FoldedList } from './folded-list.ts';
import type { SpanMaker } from './span-maker.ts';

/** What of a source others need to know. Plain data. */
export interface SourceBrief extends Pick<Source, 'id' | 'publisher' | 'people'> {
  /** Who says each of its quotations, by its id. */
  said: { person: string; quotation: string }[];
  /** Who passes words on in it. */
  relays: string[];
  /** The themes that it has terms of; `json` is what they show of it. */
  themes: { id: string; json: string }[];
}

export function briefOfSource(source: Source, { themes }: TextReading, spans: SpanMaker): SourceBrief {
  const { id, publisher, people, quotations } = source;
  return {
    id,
    publisher,
    people,
    said: quotations.flatMap(({ id: quotation, stance, speaker }) => {
      if (stance === true) return [];
      const person = speaker?.person ?? null;
      return person === null ? [] : [{ person, quotation }];
    }),
    relays: [...new Set(quotations.flatMap(({ relay }) => relay))],
    themes: [...Map.groupBy(themes, (hit) => hit.theme)].map(([theme, hits]) => ({
      id: theme,
      json: JSON.stringify({ id, evidence: hits.map((hit) => spans(id, hit)) } satisfies Theme['sources'][number]),
    })),
  };
}

/** What themes and people need to know of the sources, each in the order of the sources. */
export class SourceIndex {
  /** What each person says. */
  readonly saidBy: ReadonlyMap<string, Person['quotations']>;
  /** The sources that name each person. */
  readonly naming: ReadonlyMap<string, string[]>;
  /** The sources that have terms of each theme, with those terms. */
  readonly onTheme: ReadonlyMap<string, FoldedList<Theme['sources'][number]>>;
  /** Everyone who is named in a source, passes words on in it, or publishes it. */
  readonly named = new Set<string>();

  constructor({ people, themes }: Pick<DossierFolder, 'people' | 'themes'>) {
    this.saidBy = new Map(people.map(({ id }) => [id, []]));
    this.naming = new Map(people.map(({ id }) => [id, []]));
    this.onTheme = new Map(themes.map(({ id }) => [id, new FoldedList()]));
  }

  add({ id: source, publisher, people, said, relays, themes }: SourceBrief): void {
    for (const { person, quotation } of said) this.saidBy.get(person)?.push({ source, id: quotation });
    for (const person of people) this.naming.get(person)?.push(source);
    for (const id of [...people, ...relays, ...(publisher === null ? [] : [publisher])]) this.named.add(id);
    for (const { id, json } of themes) this.onTheme.get(id)?.pushJson(json);
  }
}
