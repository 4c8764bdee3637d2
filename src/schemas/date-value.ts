import { z } from 'zod';
import { day } from './day.ts';
import { edtf } from './edtf.ts';
import { id } from './id.ts';
import { span } from './span.ts';

/** When something took place, how exactly that is known, and from where. */
export const dateValue = z.strictObject({
  edtf: edtf
    .nullable()
    .describe('The date in EDTF; null where nothing tells it, e.g. `2025-06-14`, `2025-05`, `[..2025-02-09]`'),
  min: day.nullable().describe('The earliest day that the date allows; null when open, e.g. `2025-05-01`'),
  max: day.nullable().describe('The latest day that the date allows; null when open, e.g. `2025-05-31`'),
  basis: z
    .enum(['stated', 'relative', 'address', 'editor', 'none'])
    .describe(
      '`stated` in words of the text, `relative` to another day ("Saturday"), read off an `address` or file name, decided by the `editor`, or `none`',
    ),
  evidence: z.array(span).describe('The words it was read from; empty for `editor` without words and for `none`'),
  determination: id
    .optional()
    .describe('The determination that set it, when the basis is `editor`, e.g. `day-of-the-may-call`'),
});

export type DateValue = z.infer<typeof dateValue>;
