import { z } from 'zod';
import { id } from './id.ts';
import { range } from './span.ts';

/** Words of a text that name or report something, with where they stand. */
export const phrase = z.strictObject({ text: z.string(), ...range.shape });

/** Words given as someone's. */
export const quotation = z.strictObject({
  id: z
    .string()
    .regex(/^q[1-9]\d*$/u)
    .describe('`q1`, `q2`, … in the order of the text'),
  passage: z
    .string()
    .regex(/^p[1-9]\d*$/u)
    .describe('The passage in which the quotation begins, e.g. `p4`'),
  ...range.shape,
  exact: z.string().describe('The words, letter for letter, without the quotation marks around them'),
  kind: z
    .enum(['direct', 'indirect', 'mixed'])
    .describe(
      '`direct`: all of it in quotation marks; `indirect`: reported without; `mixed`: a report with some words in marks',
    ),
  stance: z
    .literal(true)
    .optional()
    .describe(
      'Set where the text tells what somebody thinks, wants or is for (`hopes to go`), and not that he said so; such words tell nothing of a call',
    ),
  speaker: z
    .strictObject({
      person: id.nullable().describe('The person or institution, when people.yaml has it'),
      ...phrase.shape,
      determination: id.optional().describe('The determination that names the speaker; the words are the nearest then'),
    })
    .nullable()
    .describe('Who speaks and the words that say so; null where the text does not say'),
  cue: phrase.nullable().describe('The words that report it, e.g. `told journalists`'),
  relay: z
    .array(z.string())
    .describe(
      'Who passed the words on, nearest to the speaker first: ids where known, else the words, e.g. `["northern-courier", "nna"]`',
    ),
  calls: z.array(z.string()).describe('The calls that the words are about, e.g. `["2025-06-14"]`'),
});

export type Quotation = z.infer<typeof quotation>;
