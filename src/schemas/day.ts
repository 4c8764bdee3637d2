import { z } from 'zod';

/** A calendar day in ISO 8601, e.g. `2025-06-14`; a day that no calendar has (`2025-02-30`) is refused. */
export const day = z.iso.date('a day is written YYYY-MM-DD and exists in the calendar');
