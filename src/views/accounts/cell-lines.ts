import type { Dossier } from '../../schemas/dossier.ts';
import type { Cell } from './account-rows.ts';
import type { OriginGroup, Statement } from './group-by-origin.ts';
import { listSome } from '../phrases/list-some.ts';
import { nameSource } from '../phrases/name-source.ts';
import { findById } from '../find-by-id.ts';

/** A statement of a cell; the first of its origin says which origin it is, where the cell has several or outlets repeat it. */
export interface CellLine extends Statement {
  origin: { number: number | null; name: string } | null;
}

/** What a cell says, line by line. A side is one origin by itself, so that only the press has its origins named. */
export function cellLines(
  dossier: Pick<Dossier, 'sources' | 'publishers' | 'people'>,
  { column, groups }: Cell,
): CellLine[] {
  const named = column.mark === 0 && (groups.length > 1 || groups.some(({ sources }) => sources.length > 1));
  return groups.flatMap((group) =>
    group.statements.map((statement, index) => ({
      ...statement,
      origin: named && index === 0 ? { number: group.number, name: nameOrigin(dossier, group) } : null,
    })),
  );
}

/** Whose account an origin is and which texts have it: `Lind Times, repeated by Renko News`, `Cora Oster, in Lind Times`. */
export function nameOrigin(
  dossier: Pick<Dossier, 'sources' | 'publishers' | 'people'>,
  { id, sources }: Pick<OriginGroup, 'id' | 'sources'>,
): string {
  const texts = sources.map((source) => nameOf(dossier, source));
  const [kind, ...rest] = id.split(':');
  if (kind === 'text') {
    const [own, ...others] = texts;
    return others.length === 0 ? (own ?? '') : `${own}, repeated by ${listSome(others)}`;
  }
  const voice = rest.join(':');
  return `${findById(dossier.people, voice)?.name ?? voice}, in ${listSome(texts)}`;
}

function nameOf(dossier: Pick<Dossier, 'sources' | 'publishers'>, id: string): string {
  const source = findById(dossier.sources, id);
  return source === undefined ? id : nameSource(dossier, source);
}
