import { z } from 'zod';

/** Spellings that search finds alike, each list one word, e.g. `[[Bombay, Mumbai], [Peking, Beijing]]`. */
export const variants = z
  .array(z.array(z.string().min(1)).min(2))
  .describe('Spellings that search finds alike, e.g. `[[Bombay, Mumbai]]`');
