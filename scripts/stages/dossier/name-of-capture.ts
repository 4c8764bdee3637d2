import { day } from '../../../src/schemas/day.ts';

/** What the name of an earlier copy in raw/ says: whose, and of which day. */
export interface NameOfCapture {
  id: string;
  day: string;
}

const form = /^(?<id>[^.]+)\.(?<day>\d{4}-\d{2}-\d{2})\.(?:txt|md|html)$/u;

/** The source and the day in a name such as `evening-post.2025-06-14.txt`; null for another name, and for a day that no calendar has. */
export function nameOfCapture(name: string): NameOfCapture | null {
  const { id, day: written } = form.exec(name)?.groups ?? {};
  return id === undefined || !day.safeParse(written).success ? null : { id, day: written ?? '' };
}
