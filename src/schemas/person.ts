import { z } from 'zod';
import { day } from './day.ts';
import { formerIds } from './former-ids.ts';
import { id } from './id.ts';
import { variants } from './variants.ts';

/** An office and the days between which it was held. */
export const role = z.strictObject({
  title: z.string().min(1).describe('e.g. `President of Norland`'),
  from: day.optional().describe('First day in office, e.g. `2012-05-07`'),
  to: day.optional().describe('Last day in office'),
});

/** A person or an institution, as people.yaml has it. */
export const personEntry = z.strictObject({
  id: id.describe('e.g. `ada-lind`'),
  name: z.string().min(1).describe('e.g. `Ada Lind`'),
  kind: z.enum(['person', 'institution']).default('person'),
  aliases: z.array(z.string().min(1)).default([]).describe('Other names in texts, e.g. `[Lind]`'),
  roles: z.array(role).default([]).describe('Offices; "the President" is resolved by the day'),
  description: z.string().optional().describe('Who it is, in a phrase, e.g. `aide to the President of Norland`'),
  variants: variants.optional(),
  formerIds: formerIds.optional(),
});

/** A person with what they said and where they stand. */
export const person = personEntry.extend({
  side: id.nullable().describe('The side they belong to; null for a third voice'),
  part: z.enum(['principal', 'voice']).nullable().describe('What they are to that side'),
  calls: z.array(z.string()).describe('Calls they took part in or spoke about'),
  quotations: z.array(z.strictObject({ source: id, id: z.string() })).describe('Words given as theirs'),
  sources: z.array(id).describe('Sources that name them'),
});

export type Role = z.infer<typeof role>;
export type PersonEntry = z.infer<typeof personEntry>;
export type Person = z.infer<typeof person>;
