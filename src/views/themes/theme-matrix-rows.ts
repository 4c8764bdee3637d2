import type { Call } from '../../schemas/call.ts';
import type { Dossier } from '../../schemas/dossier.ts';
import { claimsByColumn, columnsOf, verdictOf, type Column } from '../accounts/account-rows.ts';

/** Who speaks of a theme in a call, and how the accounts stand to each other; null where nobody does. */
export type MatrixCell = { columns: Column[]; verdict: string } | null;

/** A call with a cell for each theme, in the order of the themes. */
export interface MatrixRow {
  call: Call;
  cells: MatrixCell[];
}

/** Themes by call: which side, or the press, speaks of what. */
export function themeMatrixRows(
  { sides, themes }: Pick<Dossier, 'sides' | 'themes'>,
  calls: readonly Call[],
): MatrixRow[] {
  return calls.map((call) => {
    const columns = columnsOf(sides, [call]);
    const points = new Map(call.points.flatMap((point) => (point.theme === undefined ? [] : [[point.theme, point]])));
    const cells = themes.map(({ id }) => {
      const point = points.get(id);
      if (point === undefined) return null;
      const said = claimsByColumn(call, point);
      return {
        columns: columns.filter((column) => (said.get(column.id) ?? []).length > 0),
        verdict: verdictOf(point.verdict).label,
      };
    });
    return { call, cells };
  });
}
