import { z } from 'zod';
import { edtf } from './edtf.ts';
import { id } from './id.ts';

/** A call known from elsewhere, which the texts of the dossier may not cover. */
export const knownCall = z.strictObject({
  date: edtf.describe('Its day, e.g. `2025-02-12`'),
  participants: z.array(id).min(2).describe('Who took part'),
  status: z.enum(['held', 'reported']).default('held').describe('`reported` where a side denies it or says neither'),
  text: z.string().min(1).describe('What is known, in a sentence, e.g. which side said what'),
  urls: z.array(z.url()).min(1).describe('Where it can be checked'),
});

export type KnownCall = z.infer<typeof knownCall>;
