import type { Call, Point } from '../../schemas/call.ts';
import type { DateValue } from '../../schemas/date-value.ts';
import type { Dossier } from '../../schemas/dossier.ts';
import type { Theme } from '../../schemas/theme.ts';
import { accountRow, columnsOf, pointOfTheme, type AccountRow, type Column } from './account-rows.ts';
import { certaintyOf, type Certainty } from '../calls/certainty-of.ts';
import { nameCall } from '../calls/name-call.ts';
import { inOrder } from '../in-order.ts';
import { workOutOnce } from '../work-out-once.ts';

/** A row with its heading. */
export interface HeadedRow extends AccountRow {
  /** Its name within the page: `on-length`, `theme-fishing-rights`, `2025-06-14`. */
  id: string;
  label: string;
  path?: `/${string}` | undefined;
  certainty?: Certainty;
}

/** A table of accounts, ready to be drawn. */
export interface AccountTable {
  columns: Column[];
  rows: HeadedRow[];
}

/** A row of a theme's table, with the call that it is about. */
export interface ThemeRow extends HeadedRow {
  call: Call;
}

/** The table of one call. */
export interface CallTable extends AccountTable {
  /** The day that the call is filed under, where no account gives one for it. */
  filed: DateValue | null;
}

/** The table of one theme. */
export interface ThemeTable extends AccountTable {
  rows: ThemeRow[];
}

/** Who says what of one call, point by point; themes lead to their pages. */
export const callRows = workOutOnce((dossier: Pick<Dossier, 'sides'>, call: Call): CallTable => {
  const columns = columnsOf(dossier.sides, [call]);
  const rows = call.points.map((point) => ({
    ...accountRow(columns, call, point),
    id: rowIdOf(point),
    label: point.label,
    path: point.theme === undefined ? undefined : (`/themes/${point.theme}/` as const),
  }));
  const isDated = call.points.some(({ point }) => point === 'day');
  return { columns, rows, filed: isDated ? null : call.date };
});

/** Who says what of one theme, call by call, for the calls that it was raised in. */
export const themeRows = workOutOnce(
  (dossier: Pick<Dossier, 'sides' | 'calls' | 'people'>, theme: Theme): ThemeTable => {
    const calls = inOrder(
      dossier,
      'calls',
      theme.calls.map(({ id }) => id),
    );
    const columns = columnsOf(dossier.sides, calls);
    const rows = calls.flatMap((call) => {
      const point = pointOfTheme(call, theme.id);
      if (point === null) return [];
      return {
        ...accountRow(columns, call, point),
        call,
        id: call.id,
        label: nameCall(dossier, call),
        path: `/calls/${call.id}/` as const,
        certainty: certaintyOf(dossier.sides, call),
      };
    });
    return { columns, rows };
  },
);

/** The name of a point’s row on its call’s page: `on-length`, `theme-fishing-rights`. */
export function rowIdOf({ point, theme }: Pick<Point, 'point' | 'theme'>): string {
  return theme === undefined ? `on-${point}` : `theme-${theme}`;
}
