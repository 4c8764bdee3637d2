import type { Dossier } from '../../schemas/dossier.ts';
import type { Account } from '../calls/lengths-by-account.ts';
import { findById } from '../find-by-id.ts';
import { nameSide } from '../phrases/name-side.ts';
import { nameSource } from '../phrases/name-source.ts';

/** Who gives an account, within a sentence: `Ada Lind`, `the White House`, `an official, in Evening Post`, `Evening Post`. */
export function nameAccount(dossier: Dossier, { saidBy, speaker, evidence }: Account): string {
  const voice = findById(dossier.people, saidBy) ?? findById(dossier.publishers, saidBy);
  if (voice !== undefined) return nameSide({ label: voice.name });
  const source = findById(dossier.sources, evidence.source);
  const text = source === undefined ? evidence.source : nameSource(dossier, source);
  return speaker === null ? text : `${speaker}, in ${text}`;
}
