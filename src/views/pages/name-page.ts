import type { Dossier } from '../../schemas/dossier.ts';
import { addressNow } from './address-now.ts';
import { findById } from '../find-by-id.ts';
import { nameCall } from '../calls/name-call.ts';
import { nameSource } from '../phrases/name-source.ts';

/** What a page of the site is called where another leads to it, by its address, e.g. `/calls/2025-06-14/`; else the address. */
export function namePage(dossier: Dossier, path: string): string {
  const [section = '', id] = addressNow(dossier, path)
    .split('/')
    .filter((part) => part !== '');
  if (id === undefined) return section === '' ? 'Home' : section.charAt(0).toUpperCase() + section.slice(1);
  switch (section) {
    case 'calls': {
      const call = findById(dossier.calls, id);
      return call === undefined ? path : `Call: ${nameCall(dossier, call)}`;
    }
    case 'sources': {
      const source = findById(dossier.sources, id);
      return source === undefined ? path : `Source: ${nameSource(dossier, source)}`;
    }
    case 'themes':
      return findById(dossier.themes, id)?.label ?? path;
    case 'people':
      return findById(dossier.people, id)?.name ?? path;
    default:
      return path;
  }
}
