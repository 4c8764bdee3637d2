import { narrowView } from '../../reads/narrow-view.ts';
import type { Dossier } from '../../schemas/dossier.ts';
import type { Person } from '../../schemas/person.ts';
import { findById } from '../find-by-id.ts';

/** The first of the dossier's people who bears that name; undefined for words that name nobody of them. */
export function personNamed(dossier: Pick<Dossier, 'people'>, name: string): Person | undefined {
  return findById(dossier.people, idOfName(dossier, name));
}

const idOfName = narrowView(
  'id-of-name',
  ({ people }: Pick<Dossier, 'people'>, name) => people.find((person) => person.name === name)?.id ?? null,
);
