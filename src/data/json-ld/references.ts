import { iriOf } from '../full-address.ts';

/** What a thing of the dossier is called in all linked data of the site; `{ '@id': … }` refers to it from anywhere. */
export const idOf = {
  dossier: () => iriOf('/#dossier'),
  call: (id: string) => iriOf(`/calls/${id}/#call`),
  claim: (call: string, id: string) => iriOf(`/calls/${call}/#${id}`),
  theme: (id: string) => iriOf(`/themes/${id}/#theme`),
  themes: () => iriOf('/themes/#themes'),
  person: (id: string) => iriOf(`/people/${id}/#who`),
  text: (source: string) => iriOf(`/sources/${source}/#text`),
};

/** A list as linked data has it: nothing for none, the thing itself for one. */
export function some<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length === 0 ? undefined : items;
}
