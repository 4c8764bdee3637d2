import { iriOf } from '../full-address.ts';

/** What a thing of the dossier is called in all linked data of the site; `{ '@id': … }` refers to it from anywhere. */
export const idOf = {
  dossier: (): string => iriOf('/#dossier'),
  call: (id: string): string => iriOf(`/calls/${id}/#call`),
  theme: (id: string): string => iriOf(`/themes/${id}/#theme`),
  themes: (): string => iriOf('/themes/#themes'),
  person: (id: string): string => iriOf(`/people/${id}/#who`),
  text: (source: string): string => iriOf(`/sources/${source}/#text`),
};

/** A list, or nothing where it is empty: linked data has no empty lists. */
export function some<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length === 0 ? undefined : items;
}
