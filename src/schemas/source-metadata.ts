import { z } from 'zod';
import { replacement } from './capture.ts';
import { day } from './day.ts';
import { edtf } from './edtf.ts';
import { formerIds } from './former-ids.ts';
import { id } from './id.ts';
import { shownExtent } from './shown.ts';

/** What is known about a text from outside it: `raw/<source>.yaml`. */
export const sourceMetadata = z.strictObject({
  url: z.url().optional().describe('Where the publisher has it'),
  publisher: id.optional().describe('A publisher’s id'),
  published: edtf.optional().describe('When it was published, from outside the text'),
  retrieved: day.optional().describe('When it was received'),
  rights: z.string().optional().describe('Who holds the rights, and what is allowed'),
  shown: shownExtent.optional().describe('How much of it may be shown: `full`, `cited` or `none`'),
  formerIds: formerIds.optional(),
  replaced: z.array(replacement).min(1).optional().describe('Earlier captures that were not kept'),
  note: z.string().optional().describe('Anything else that a reader should know'),
});

export type SourceMetadata = z.infer<typeof sourceMetadata>;
