import { z } from 'zod';
import { id } from './id.ts';

const timeZone = z
  .string()
  .refine(
    (zone) => Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC',
    'a time zone is an IANA name: Europe/Paris',
  );

/** A party to the calls: its principals, and the voices that speak for it. */
export const side = z.strictObject({
  id: id.describe('e.g. `norland`'),
  label: z.string().min(1).describe('e.g. `Norland`'),
  principals: z.array(id).min(1).describe('Whose calls count'),
  voices: z.array(id).default([]).describe('Who speaks for it'),
  timeZone: timeZone
    .optional()
    .describe('Whose day its own accounts mean; when left out, that of its principals’ offices, e.g. `Asia/Tokyo`'),
});

/** What a dossier is about: dossier.yaml. */
export const dossierSettings = z.strictObject({
  title: z.string().min(1),
  description: z.string().min(1).describe('One sentence'),
  language: z.string().min(2).describe('BCP 47 tag of the texts, e.g. `en`'),
  timeZone: timeZone.describe('Whose day a call is filed under, e.g. `America/New_York`'),
  sides: z.array(side).min(2).describe('A call counts when different people of two sides take part'),
});

export type Side = z.infer<typeof side>;
export type DossierSettings = z.infer<typeof dossierSettings>;
