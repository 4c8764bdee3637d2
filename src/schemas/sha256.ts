import { z } from 'zod';

/** SHA-256 of a file's bytes, in hexadecimal. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/u, 'a SHA-256 is 64 hexadecimal digits');
