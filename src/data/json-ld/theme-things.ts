import type { DefinedTerm, ItemList } from 'schema-dts';
import { callById } from '../../queries.ts';
import type { Dossier } from '../../schemas/dossier.ts';
import type { Theme } from '../../schemas/theme.ts';
import { nameCall } from '../../views/calls/name-call.ts';
import { iriOf } from '../full-address.ts';
import { itemList } from './item-list.ts';
import { idOf } from './references.ts';

/** A theme as a term that this dossier defines, and the calls that it was raised in, in order of time. */
export function themeThings(dossier: Dossier, theme: Theme): (DefinedTerm | ItemList)[] {
  const term: DefinedTerm = {
    '@type': 'DefinedTerm',
    '@id': idOf.theme(theme.id),
    name: theme.label,
    description: theme.description,
    url: iriOf(`/themes/${theme.id}/`),
    inDefinedTermSet: idOf.themes(),
  };
  const calls = theme.calls.map(({ id }) => ({
    name: nameCall(dossier, callById(dossier, id)),
    path: `/calls/${id}/` as const,
  }));
  return [term, ...(calls.length > 0 ? [itemList(`Calls that raised ${theme.label}`, calls)] : [])];
}
