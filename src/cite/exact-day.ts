import type { DateValue } from '../schemas/date-value.ts';

/** The day in ISO 8601 where a date is one day without doubt; otherwise null. */
export function exactDay({ edtf }: Pick<DateValue, 'edtf'>): string | null {
  return edtf !== null && /^\d{4}-\d{2}-\d{2}$/u.test(edtf) ? edtf : null;
}
