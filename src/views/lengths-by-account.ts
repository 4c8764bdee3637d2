import type { Call } from '../schemas/call.ts';
import type { Span } from '../schemas/span.ts';
import { describeLength } from './describe-length.ts';

/** A length as one voice gives it, with the first place where it does; `saidBy` is null for the narrator of that source. */
export interface LengthByAccount {
  text: string;
  saidBy: string | null;
  evidence: Span;
}

/** The lengths claimed of a call, each voice's own once, in the order of the texts. */
export function lengthsByAccount({ durations }: Pick<Call, 'durations'>): LengthByAccount[] {
  const accounts = new Map<string, LengthByAccount>();
  for (const duration of durations) {
    const { saidBy, evidence } = duration;
    const text = describeLength(duration);
    const key = `${text} ${saidBy ?? `by ${evidence.source}`}`;
    if (!accounts.has(key)) accounts.set(key, { text, saidBy, evidence });
  }
  return [...accounts.values()];
}
