import type { Person } from '../../../src/schemas/person.ts';
import type { Source } from '../../../src/schemas/source.ts';
import type { Theme } from '../../../src/schemas/theme.ts';
import type { DossierFolder } from '../read-dossier.ts';
import type { TextReading } from '../read-text.ts';
import { FoldedList } from './folded-list.ts';
import type { SpanMaker } from './span-maker.ts';

/** What themes and people need to know of the sources, each in the order of the sources. */
export class SourceIndex {
  /** What each person says. */
  readonly saidBy: ReadonlyMap<string, Person['quotations']>;
  /** The sources that name each person. */
  readonly naming: ReadonlyMap<string, string[]>;
  /** The sources that have terms of each theme, with those terms. */
  readonly onTheme: ReadonlyMap<string, FoldedList<Theme['sources'][number]>>;
  readonly #spans: SpanMaker;

  constructor({ people, themes }: Pick<DossierFolder, 'people' | 'themes'>, spans: SpanMaker) {
    this.saidBy = new Map(people.map(({ id }) => [id, []]));
    this.naming = new Map(people.map(({ id }) => [id, []]));
    this.onTheme = new Map(themes.map(({ id }) => [id, new FoldedList()]));
    this.#spans = spans;
  }

  add({ id: source, quotations, people }: Source, { themes }: TextReading): void {
    for (const { id, speaker } of quotations) this.saidBy.get(speaker?.person ?? '')?.push({ source, id });
    for (const person of people) this.naming.get(person)?.push(source);
    for (const [theme, hits] of Map.groupBy(themes, (hit) => hit.theme)) {
      this.onTheme.get(theme)?.push({ id: source, evidence: hits.map((hit) => this.#spans(source, hit)) });
    }
  }
}
