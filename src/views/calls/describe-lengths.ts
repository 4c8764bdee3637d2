import type { Call } from '../../schemas/call.ts';
import { describeLength } from './describe-length.ts';
import { joinPhrases } from '../phrases/join-phrases.ts';

/** Every length that is claimed of a call, in a sentence: `Length as claimed: 50 minutes; about 1 hour.` Null when none is. */
export function describeLengths({ durations }: Pick<Call, 'durations'>): string | null {
  const lengths = [...new Set(durations.map(describeLength))];
  return lengths.length === 0 ? null : `Length as claimed: ${joinPhrases(lengths)}.`;
}
