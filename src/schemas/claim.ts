import { z } from 'zod';
import { id } from './id.ts';
import { phrase } from './quotation.ts';
import { claimReliability } from './reliability.ts';
import { span } from './span.ts';

/** What a claim can be about. */
export const claimPoint = z.enum(['took-place', 'day', 'hour', 'length', 'initiator', 'place', 'theme', 'next']);

/** What one voice says about one call in one place. */
export const claim = z.strictObject({
  id: z
    .string()
    .regex(/^c[1-9]\d*$/u)
    .describe('`c1`, `c2`, … within the call'),
  point: claimPoint.describe('What it is about, e.g. `length`'),
  theme: id.optional().describe('The theme, when the point is `theme`'),
  stance: z
    .enum(['affirms', 'denies', 'neither'])
    .describe('Whether the voice says so, says the contrary, or says that it will say neither'),
  value: z
    .string()
    .nullable()
    .describe(
      'What it comes to: a day in EDTF; an hour (`after 2025-06-14T20:00[Europe/Moscow]`: the local time in ISO 8601 with its day where that is known, in brackets the time zone where the words name one, as RFC 9557 writes it; or a part of the day, `night`); a length (qualifier and ISO 8601 duration, `about PT1H`); the id of who rang; a place (`ada-lind: Sund`: who was there, where it is said, and the words for it); what comes next (`meeting 2025-07`: `call`, `meeting`, `visit`, `talks`, `contact` or `other`, and its day where one is named); null for the other points, and where the words leave it open',
    ),
  saidBy: id.nullable().describe('Who says so; null for the narrator and for a voice without an id, e.g. `mira-holt`'),
  speaker: phrase.nullable().describe('The words that name who says so; null for the narrator'),
  wordsOf: id
    .nullable()
    .describe(
      'Whose words or thoughts the voice reports, when they are not its own, e.g. `boris-renko` in an aide’s account',
    ),
  side: id.nullable().describe('The side that the voice speaks for; null for the press and other third voices'),
  manner: z
    .enum(['narrated', 'direct', 'indirect', 'mixed'])
    .describe('In the narrator’s voice, or how the voice is quoted'),
  opinion: z.boolean().describe('True when the words are a guess, a belief or an assessment, not a report'),
  cue: phrase.nullable().describe('The words that report it, e.g. `told journalists`'),
  relay: z.array(z.string()).describe('Who passed it on, nearest to the speaker first'),
  evidence: span.describe('The words themselves'),
  origin: z
    .string()
    .describe(
      'The origin it comes from, by which claims count once: a side, another voice, or a text and its copies, e.g. `side:sudria`, `text:evening-post-2025-06-14`',
    ),
  rule: z.string().describe('The rule that read it, or the id of a determination'),
  reliability: claimReliability,
});

export type Claim = z.infer<typeof claim>;
