import { z } from 'zod';
import { id } from './id.ts';

/** The names that a thing had before, whose addresses lead to it. */
export const formerIds = z
  .array(id)
  .min(1)
  .describe('Ids it had before; their addresses lead here, e.g. `[evening-post-june]`');
