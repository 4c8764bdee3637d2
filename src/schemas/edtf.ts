import parse from 'edtf';
import { z } from 'zod';
import { day } from './day.ts';

/** A date in the Extended Date/Time Format (ISO 8601-2, levels 0 to 2), e.g. `2025-06-14`, `2025-05`, `[..2025-02-09]`. */
export const edtf = z
  .string()
  .refine(isEdtf, 'a date is written in EDTF: 2025-06-14, 2025-05, 2025, [2025-02-05..2025-02-09] or [..2025-02-09]');

/** The package's parser takes time that grows with the cube of the length; no date that a person writes is longer. */
const LONGEST = 200;
const day8601 = /^\d{4}-\d\d-\d\d$/u;
const monthOrYear = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/u;
const milliseconds = /^\d{5,}$/u;

function isEdtf(text: string): boolean {
  // Nearly every date of a dossier has one of these two forms, and the parser is a thousand times slower.
  if (day8601.test(text)) return day.safeParse(text).success;
  if (monthOrYear.test(text)) return true;
  // The package reads a row of digits as a moment in milliseconds, which EDTF does not have.
  if (milliseconds.test(text) || text.length > LONGEST) return false;
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
}
