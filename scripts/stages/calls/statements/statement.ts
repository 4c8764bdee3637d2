import type { Claim } from '../../../../src/schemas/claim.ts';
import type { Voice } from './voice-of-quotation.ts';

/** What one voice says about one call in one place, before it is weighed against the others. UTF-16 offsets. */
export interface Statement extends Pick<Claim, 'point' | 'stance' | 'value' | 'opinion' | 'rule'> {
  theme?: string;
  voice: Voice;
  evidence: { start: number; end: number };
}
