import type { Call } from '../schemas/call.ts';
import type { Dossier } from '../schemas/dossier.ts';
import type { Theme } from '../schemas/theme.ts';
import { accountRow, columnsOf, pointOfTheme, type AccountRow, type Column } from './account-rows.ts';
import { certaintyOf, type Certainty } from './certainty-of.ts';
import { nameCall } from './name-call.ts';

/** A table of accounts, ready to be drawn. */
export interface AccountTable {
  columns: Column[];
  rows: (AccountRow & { label: string; path?: `/${string}` | undefined; certainty?: Certainty })[];
}

/** Who says what of one call, point by point; themes lead to their pages. */
export function callRows({ sides }: Pick<Dossier, 'sides'>, call: Call): AccountTable {
  const columns = columnsOf(sides, [call]);
  const rows = call.points.map((point) => ({
    ...accountRow(columns, call, point),
    label: point.label,
    path: point.theme === undefined ? undefined : (`/themes/${point.theme}/` as const),
  }));
  return { columns, rows };
}

/** Who says what of one theme, call by call, for the calls that it was raised in. */
export function themeRows(dossier: Pick<Dossier, 'sides' | 'calls' | 'people'>, theme: Theme): AccountTable {
  const raisedIn = new Set(theme.calls.map(({ id }) => id));
  const calls = dossier.calls.filter(({ id }) => raisedIn.has(id));
  const columns = columnsOf(dossier.sides, calls);
  const rows = calls.flatMap((call) => {
    const point = pointOfTheme(call, theme.id);
    if (point === null) return [];
    return {
      ...accountRow(columns, call, point),
      label: nameCall(dossier, call),
      path: `/calls/${call.id}/` as const,
      certainty: certaintyOf(dossier.sides, call),
    };
  });
  return { columns, rows };
}
