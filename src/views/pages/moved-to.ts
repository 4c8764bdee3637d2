import type { Dossier } from '../../schemas/dossier.ts';
import { addressNow } from './address-now.ts';

/** Where a page of the site lies now, when what it is about had another id: `/themes/fish/2020/`; null for a page that is where it was. */
export function movedTo(dossier: Dossier, path: `/${string}`): `/${string}` | null {
  const now = addressNow(dossier, path);
  return now === path ? null : (now as `/${string}`);
}
