import type { PersonEntry } from '../../../src/schemas/person.ts';
import type { RoleIndex } from './index-roles.ts';
import type { NameNode } from './plant-names.ts';

/** What find-people looks names up in, made once for a dossier. */
export interface PeopleIndex {
  people: readonly PersonEntry[];
  byId: ReadonlyMap<string, PersonEntry>;
  names: NameNode;
  roles: RoleIndex;
}
