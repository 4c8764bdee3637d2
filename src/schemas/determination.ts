import { z } from 'zod';
import { day } from './day.ts';
import { edtf } from './edtf.ts';
import { id } from './id.ts';
import { genre } from './source.ts';

const decision = {
  id: id.describe('e.g. `day-of-the-may-call`'),
  source: id.describe('The text it is about'),
  reason: z.string().min(1).describe('Why, in a sentence or two'),
  basis: z.string().min(1).describe('What it rests on: an address, or a description of the evidence'),
  by: z.string().min(1).describe('Who decided'),
  on: day.describe('When'),
};
const quote = z
  .string()
  .min(1)
  .describe('Words of that text that the decision is about; they stand in it exactly once');
/** The other of two places that tell of a call. */
const otherPlace = z
  .strictObject({ source: id.describe('The other text'), quote })
  .describe('The other place, e.g. `{ source: evening-post-2025-06-14, quote: spoke by phone on Saturday }`');

/** Something the editor decided that no text says. */
export const determination = z.discriminatedUnion('decides', [
  z.strictObject({ ...decision, decides: z.literal('publisher'), value: id.describe('A publisher’s id') }),
  z.strictObject({ ...decision, decides: z.literal('published'), value: edtf.describe('When the text was published') }),
  z.strictObject({ ...decision, decides: z.literal('genre'), value: genre }),
  z.strictObject({ ...decision, decides: z.literal('grade'), value: z.enum(['A', 'B', 'C', 'D', 'E', 'F']) }),
  z.strictObject({
    ...decision,
    decides: z.literal('call-date'),
    quote,
    value: edtf.describe('The day of the call that these words mention'),
  }),
  z.strictObject({
    ...decision,
    decides: z.literal('call').describe('These words tell of a call that the rules did not read'),
    quote,
    value: z
      .strictObject({
        participants: z
          .array(id)
          .min(2)
          .describe('The principals who spoke, of two sides, e.g. `[ada-lind, boris-renko]`'),
        date: edtf.optional().describe('Its day; when left out, one that stands in the words'),
        announced: z.boolean().optional().describe('True when the words tell of a call to come'),
      })
      .describe('e.g. `{ participants: [ada-lind, boris-renko], date: 2025-06-14 }`'),
  }),
  z.strictObject({
    ...decision,
    decides: z.literal('same-call').describe('Both places tell of one call, whatever their days'),
    quote,
    value: otherPlace,
  }),
  z.strictObject({
    ...decision,
    decides: z.literal('other-call').describe('The two places tell of two calls'),
    quote,
    value: otherPlace,
  }),
  z.strictObject({
    ...decision,
    decides: z
      .literal('no-call')
      .describe('What these words tell of is no call of the dossier, though the rules read one'),
    quote,
  }),
  z.strictObject({
    ...decision,
    decides: z.literal('speaker').describe('Who says the quotation that these words are of'),
    quote,
    value: id.nullable().describe('A person’s id; null when the text does not show who speaks'),
  }),
  z.strictObject({
    ...decision,
    decides: z.literal('theme').describe('Whether these words show a theme'),
    quote,
    value: z
      .strictObject({ theme: id.describe('A theme’s id'), shown: z.boolean() })
      .describe('e.g. `{ theme: fishing-rights, shown: false }`'),
  }),
  z.strictObject({
    ...decision,
    decides: z.literal('removal').describe('Whether the paragraphs that hold these words are part of the text'),
    quote,
    value: z.enum(['keep', 'leave-out']),
  }),
  z.strictObject({
    ...decision,
    decides: z
      .literal('boundaries')
      .describe(
        'Where the text begins and ends: what stands between is part of it, what stands before and after is not',
      ),
    quote: quote.describe('Words of its first paragraph'),
    value: z.string().min(1).describe('Words of its last paragraph, which stand in the file exactly once'),
  }),
]);

export type Determination = z.infer<typeof determination>;

/** A determination on one thing, e.g. `Decision<'speaker'>`. */
export type Decision<Thing extends Determination['decides']> = Extract<Determination, { decides: Thing }>;
