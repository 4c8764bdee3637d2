import { z } from 'zod';
import { claim, claimPoint } from './claim.ts';
import { dateValue } from './date-value.ts';
import { day } from './day.ts';
import { id } from './id.ts';
import { claimReliability, reliabilityNote } from './reliability.ts';
import { span } from './span.ts';

/** What a side's own voices say on whether the call took place. `silent`: nothing of theirs in these sources. */
export const confirmation = z.enum(['confirms', 'denies', 'neither', 'silent']);

/** The column of press and other voices that speak for no side. */
export const PRESS = 'press';

/** How long the call lasted by one account. */
export const length = z.strictObject({
  iso: z
    .string()
    .regex(/^PT(?:\d+H)?(?:\d+M)?$/u)
    .describe('ISO 8601 duration, e.g. `PT1H15M`'),
  minutes: z.number().positive().describe('The same in minutes, e.g. `75`'),
  qualifier: z
    .enum(['exact', 'about', 'over', 'under', 'almost'])
    .describe('How the words put it: "over an hour" is `over`'),
  saidBy: id.nullable().describe('Who says so; null for the narrator'),
  evidence: span,
});

/** One row of "who says what": what the accounts say on one point, and how they stand to each other. */
export const point = z.strictObject({
  point: claimPoint,
  theme: id.optional().describe('The theme, when the point is `theme`'),
  label: z.string().describe('The row’s heading, e.g. `Length`'),
  verdict: z
    .enum(['agree', 'wording-differs', 'contradict', 'one-side-only', 'press-only', 'no-account'])
    .describe('How the accounts stand to each other, by `rule`'),
  rule: z.string().describe('Why, in a sentence for readers'),
  accounts: z
    .array(
      z.strictObject({
        by: z.string().describe('A side’s id, or `press`'),
        claims: z.array(z.string()).describe('Claims of this call, e.g. `["c1"]`'),
      }),
    )
    .describe('One for each side and one for the press, in the dossier’s order; no claims means silence'),
});

/** One conversation between principals of different sides. */
export const call = z.strictObject({
  id: z.string().describe('From the day it is filed under, e.g. `2025-06-14`, `2025-05`, `by-2025-02-09`, `undated-1`'),
  formerIds: z.array(z.string()).describe('Ids it had before a determination moved its day; their addresses lead here'),
  status: z
    .enum(['held', 'announced', 'reported', 'denied'])
    .describe(
      '`held`: both sides, or the press as fact; `announced`: to come; `reported`: one side or third voices, without the other; `denied`: a side says that it did not take place',
    ),
  date: dateValue.describe('The day in the dossier’s time zone'),
  alsoDated: z.array(dateValue).describe('Other days that sources give, e.g. the local day of the other side'),
  participants: z.array(id).describe('The principals who spoke, in the order of the dossier’s sides'),
  confirmation: z.record(id, confirmation).describe('What each side’s own voices say on whether it took place'),
  durations: z.array(length).describe('Every length claimed'),
  claims: z.array(claim),
  points: z.array(point).describe('Who says what, row by row'),
  themes: z
    .array(
      z.strictObject({
        id,
        evidence: z.array(span),
        words: z.array(span).describe('The terms in `evidence` that show the theme, e.g. `herring`'),
      }),
    )
    .describe('What was raised in it; themes that texts only mention beside it are not here'),
  mentionedThemes: z
    .array(z.strictObject({ id, words: z.array(span).describe('The first of them in each source') }))
    .describe('Themes that its sources have words for, though none says that they were raised in it'),
  sources: z.array(z.strictObject({ id, evidence: z.array(span) })).describe('Which sources speak of it, and where'),
  quotations: z
    .array(z.strictObject({ source: id, id: z.string() }))
    .describe('Words given as someone’s that are about this call, by speaker’s source and order'),
  disagreements: z.array(
    z.strictObject({
      point: z.string().describe('What the accounts differ on, e.g. `Length`'),
      accounts: z.array(z.strictObject({ saidBy: id.nullable(), text: z.string(), evidence: span })),
    }),
  ),
  origins: z
    .array(z.strictObject({ id: z.string(), sources: z.array(id), reason: z.string() }))
    .describe('The independent origins, and the sources that repeat each'),
  reliability: claimReliability
    .extend({ notes: z.array(reliabilityNote) })
    .describe('How well established it is that the call took place'),
  determinations: z.array(id).describe('What an editor decided about it'),
  review: z
    .strictObject({ by: z.string(), on: day })
    .nullable()
    .describe('Who has gone through all of this, and when; null when nobody has, or it has changed since'),
});

export type Confirmation = z.infer<typeof confirmation>;
export type Length = z.infer<typeof length>;
export type Point = z.infer<typeof point>;
export type Call = z.infer<typeof call>;
