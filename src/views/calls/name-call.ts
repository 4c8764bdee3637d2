import type { Call } from '../../schemas/call.ts';
import type { Dossier } from '../../schemas/dossier.ts';
import { formatDate } from '../phrases/format-date.ts';
import { listNames } from '../phrases/name-side.ts';
import { findById } from '../find-by-id.ts';

/**
 * What a call is called on the site, from its day: `14 June 2025`, `By 9 February 2025`, `Undated call`. Where its id tells
 * it from another call of that day, so does its name: `14 June 2025, call 2`, `14 June 2025, Ada Lind and Boris Renko`.
 */
export function nameCall({ people }: Pick<Dossier, 'people'>, { id, date, participants }: Call): string {
  const { edtf, max } = date;
  if (edtf === null) return id === 'undated-1' ? 'Undated call' : `Undated call ${id.replace(/^undated-/u, '')}`;
  const name = capitalise(formatDate(date));
  const base = /^\d{4}(?:-\d{2}){0,2}$/u.test(edtf) ? edtf : `by-${max}`;
  const suffix = id.startsWith(`${base}-`) ? id.slice(base.length + 1) : '';
  const number = /(?:^|-)(\d+)$/u.exec(suffix)?.[1];
  const names = participants.map((who) => findById(people, who)?.name ?? who);
  return [name, /[a-z]/u.test(suffix) && listNames(names), number !== undefined && `call ${number}`]
    .filter(Boolean)
    .join(', ');
}

/** With a capital first letter. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
