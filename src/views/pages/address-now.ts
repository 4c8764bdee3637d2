import { narrowView } from '../../reads/narrow-view.ts';
import type { Dossier } from '../../schemas/dossier.ts';

interface Addressed {
  id: string;
  formerIds?: readonly string[] | undefined;
}

/** Where a page of the site lies now, when what it is about has had another id: `/calls/2025-05/` → `/calls/2025-05-19/`. */
export const addressNow = narrowView('address-now', (dossier: Dossier, path): string => {
  const [, kind = '', id = '', ...rest] = path.split('/');
  const things: Record<string, readonly Addressed[]> = {
    calls: dossier.calls,
    sources: dossier.sources,
    themes: dossier.themes,
    people: dossier.people,
  };
  const thing = Object.hasOwn(things, kind) && things[kind]?.find(({ formerIds }) => formerIds?.includes(id));
  return thing ? ['', kind, thing.id, ...rest].join('/') : path;
});
