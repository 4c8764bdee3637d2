import { z } from 'zod';
import { capture } from './capture.ts';
import { dateExpression } from './date-expression.ts';
import { dateValue } from './date-value.ts';
import { day } from './day.ts';
import { formerIds } from './former-ids.ts';
import { id } from './id.ts';
import { passage } from './passage.ts';
import { quotation } from './quotation.ts';
import { sourceReliability } from './reliability.ts';
import { removal } from './removal.ts';
import { sha256 } from './sha256.ts';
import { shown } from './shown.ts';
import { range } from './span.ts';

/** What kind of text a source is. */
export const genre = z.enum(['official', 'news', 'wire', 'opinion', 'analysis', 'unknown']);

/** One text as received, and what was found in it. All ranges count code points of `file`. */
export const source = z.strictObject({
  id: id.describe('The file name without its ending, e.g. `evening-post-2025-06-14`'),
  formerIds: formerIds.optional(),
  file: z.string().describe('The text that spans count, within the dossier, e.g. `raw/evening-post-2025-06-14.txt`'),
  sha256: sha256.describe('Hash of that file'),
  original: z
    .strictObject({ file: z.string(), sha256 })
    .optional()
    .describe(
      'For HTML and Markdown, and for texts of which not all is shown: the file as received, of which `file` is what can be read',
    ),
  shown: shown.optional().describe('What of it is shown; left out when all of it is'),
  length: z.int().nonnegative().describe('Length of `file` in code points'),
  title: z.string().describe('The title of the text on one line; its opening words and an ellipsis when it has none'),
  publisher: id.nullable().describe('Who published it; null when unknown, e.g. `evening-post`'),
  publisherDetermination: id.optional().describe('The determination that names the publisher, when the text does not'),
  published: dateValue.describe('When it was published'),
  genre: genre.describe('What kind of text it is, e.g. `news`'),
  author: z.string().nullable().describe('The byline; null when the text has none'),
  url: z.url().nullable().describe('Where the publisher has it; null when unknown'),
  retrieved: day.nullable().describe('When it was received; null when unknown'),
  rights: z.string().nullable().describe('Who holds the rights, and what is allowed'),
  note: z.string().nullable().describe('What else is known about the text from outside it'),
  earlier: z
    .array(capture)
    .min(1)
    .optional()
    .describe('Copies received before this one, the oldest first; left out when there is none'),
  kept: z.array(passage).describe('The text itself, paragraph by paragraph'),
  removed: z.array(removal).describe('What was left out and why; with `kept` it covers the file exactly once'),
  dates: z.array(dateExpression).describe('Every date expression of the kept text, resolved'),
  quotations: z.array(quotation),
  reliability: sourceReliability,
  calls: z.array(z.string()).describe('Calls that rest on this source, e.g. `["2025-06-14"]`'),
  themes: z.array(id).describe('Themes that it has words for'),
  people: z.array(id).describe('People and institutions that it names'),
  cited: z
    .array(z.strictObject({ ...range.shape, calls: z.array(z.string()), themes: z.array(id) }))
    .describe('The words that pages of this site cite, and which pages do'),
});

export type Genre = z.infer<typeof genre>;
export type Source = z.infer<typeof source>;
