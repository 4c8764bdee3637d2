import { z } from 'zod';
import { day } from './day.ts';
import { id } from './id.ts';
import { shownExtent } from './shown.ts';
import { timeZone } from './time-zone.ts';

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

/** Scheme and host, then the path that the site is served under. */
export const SITE_ADDRESS = /^(https?:\/\/[^/?#]+)((?:\/[\w~-][\w.~-]*)*)\/?$/u;

/** What a dossier is about: dossier.yaml. */
export const dossierSettings = z.strictObject({
  title: z.string().min(1),
  description: z.string().min(1).describe('One sentence'),
  language: z.string().min(2).describe('BCP 47 tag of the texts, e.g. `en`'),
  timeZone: timeZone.describe('Whose day a call is filed under, e.g. `America/New_York`'),
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/u, 'a version is three numbers: 1.0.0')
    .optional()
    .describe('Of the dossier as it is cited, e.g. `1.0.0`'),
  released: day.optional().describe('The day of that version, e.g. `2026-11-22`'),
  editors: z.array(z.string().min(1)).default([]).describe('Whom a citation names, e.g. `["Mira Holt"]`'),
  url: z
    .url()
    .regex(SITE_ADDRESS, 'the address of a site ends in a plain path, without a query: https://example.org/calls/')
    .optional()
    .describe('Where the site is published; feeds and cards need it, e.g. `https://example.org/calls/`'),
  contact: z.url().optional().describe('Where a reader reports a mistake: a page or a `mailto:` address'),
  licence: z
    .strictObject({ label: z.string().min(1), url: z.url() })
    .optional()
    .describe('Of what the editors wrote, e.g. `{ label: CC BY 4.0, url: https://… }`'),
  shown: shownExtent
    .optional()
    .describe(
      'How much of a text may be shown where its own file does not say: `full` when left out, `cited` or `none`',
    ),
  inclusion: z.string().min(1).optional().describe('Which texts and calls the dossier includes, in a few sentences'),
  sides: z.array(side).min(2).describe('A call counts when different people of two sides take part'),
});

export type Side = z.infer<typeof side>;
export type DossierSettings = z.infer<typeof dossierSettings>;
