import { Temporal } from 'temporal-polyfill';
import type { Claim } from '../../../src/schemas/claim.ts';

/**
 * What a claim says on its point, equal for claims that say the same: 8 p.m. in Moscow is noon in Washington. An hour without a
 * time zone is the clock of whoever gives it: two sides that say "10 a.m." need not mean the same.
 */
export function valueKeyOf({ point, value, side, origin }: Pick<Claim, 'point' | 'value' | 'side' | 'origin'>): string {
  if (point !== 'hour') return String(value);
  if (value?.endsWith(']') !== true) return `${value} by ${side ?? origin}`;
  return value.replace(/\d{4}-.*$/u, (zoned) => Temporal.ZonedDateTime.from(zoned).toInstant().toString());
}
