import { z } from 'zod';

/**
 * The name of a time zone as the IANA database has it, its newer and its older names alike: `Europe/Kyiv`, `Europe/Kiev`, `UTC`.
 * Offsets (`+02:00`) and names in other letters (`europe/paris`) are none.
 */
export const timeZone = z
  .string()
  .refine((zone) => hasForm.test(zone) && isKnown(zone), 'a time zone is an IANA name: Europe/Paris');

const hasForm = /^(?:UTC|[A-Z]\w*(?:\/[A-Z][\w+-]*)+)$/u;

/** `Intl.supportedValuesOf` has one name for each zone, often the older one; what the machine understands is more. */
function isKnown(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
