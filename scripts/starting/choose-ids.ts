import { makeSlug } from '../stages/dossier/make-slug.ts';

/**
 * An id for each name, in order, none given twice: `Ada Lind` → `ada-lind`, `José` → `jose`, a second `Jose` → `jose-2`. A name
 * without a Latin letter or a digit has nothing to make one of and takes `otherwise`, e.g. `person`, `person-2`.
 */
export function chooseIds(names: readonly string[], otherwise: string): string[] {
  const given = new Set<string>();
  return names.map((name) => {
    const first = makeSlug(name) || otherwise;
    let id = first;
    for (let count = 2; given.has(id); count++) id = `${first}-${count}`;
    given.add(id);
    return id;
  });
}
