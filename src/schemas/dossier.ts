import { z } from 'zod';
import { call } from './call.ts';
import { correction } from './correction.ts';
import { determination } from './determination.ts';
import { dossierSettings } from './dossier-settings.ts';
import { knownCall } from './known-call.ts';
import { person } from './person.ts';
import { publisher } from './publisher.ts';
import { review } from './review.ts';
import { source } from './source.ts';
import { theme } from './theme.ts';

/** The JSON contract: everything that the site says, in one object. */
export const dossier = z.strictObject({
  schemaVersion: z.literal(1),
  ...dossierSettings.shape,
  sources: z.array(source).describe('By id'),
  calls: z.array(call).describe('In order of time, undated ones last'),
  themes: z.array(theme).describe('As themes.yaml orders them'),
  people: z.array(person).describe('As people.yaml orders them'),
  publishers: z.array(publisher),
  determinations: z.array(determination),
  knownCalls: z.array(knownCall),
  reviews: z.array(review),
  corrections: z.array(correction).describe('Newest first'),
});

export type Dossier = z.infer<typeof dossier>;
