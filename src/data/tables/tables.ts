import { callThemes } from './call-themes.ts';
import { calls } from './calls.ts';
import { claims } from './claims.ts';
import { dates } from './dates.ts';
import { disagreements } from './disagreements.ts';
import { passages } from './passages.ts';
import { people } from './people.ts';
import { quotations } from './quotations.ts';
import { sources } from './sources.ts';
import type { Table } from './table.ts';
import { themes } from './themes.ts';

/** Every table of the dossier, in the order of the data dictionary. */
export const tables: readonly Table[] = [
  calls,
  claims,
  callThemes,
  disagreements,
  quotations,
  sources,
  passages,
  dates,
  people,
  themes,
];
