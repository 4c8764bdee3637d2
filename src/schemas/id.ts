import { z } from 'zod';

/** The name of a thing in addresses and in other files: lower-case letters, digits and single hyphens, e.g. `ada-lind`. */
export const id = z
  .string()
  .regex(
    /^(?!(?:con|prn|aux|nul|com\d|lpt\d)$)[a-z0-9]+(?:-[a-z0-9]+)*$/u,
    'an id is lower-case letters and digits, joined by single hyphens, and no name that Windows keeps for itself (con, nul …)',
  );
