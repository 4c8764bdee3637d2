import type { Column } from '../accounts/account-rows.ts';
import type { ThemeRow } from '../accounts/call-rows.ts';

/** Where the words of one side, or of the press, on a theme first and last stand, and on how many calls they are. */
export interface Appearances {
  column: Column;
  /** The first and the last dated call; null where only undated ones have words, or none has. */
  first: ThemeRow | null;
  last: ThemeRow | null;
  calls: number;
}

/** First and last appearance of a theme by account, over its rows in order of time; calls that nothing dates are neither. */
export function themeAppearances(columns: readonly Column[], rows: readonly ThemeRow[]): Appearances[] {
  return columns.map((column) => {
    const spoken = rows.filter(({ cells }) =>
      cells.some((cell) => cell.column.id === column.id && cell.groups.length > 0),
    );
    const dated = spoken.filter(({ call }) => call.date.edtf !== null);
    return { column, first: dated[0] ?? null, last: dated.at(-1) ?? null, calls: spoken.length };
  });
}
