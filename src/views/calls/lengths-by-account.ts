import type { Call } from '../../schemas/call.ts';
import type { Span } from '../../schemas/span.ts';
import { describeLength } from './describe-length.ts';

/** Who gives a length: `saidBy` is null for who has no id, and `speaker`, the words that name them, for the narrator of that source. */
export interface Account {
  saidBy: string | null;
  speaker: string | null;
  evidence: Span;
}

/** A length in words, with each account that gives it, and the first place where it does. */
export interface LengthByAccount {
  text: string;
  accounts: [Account, ...Account[]];
}

/** The lengths claimed of a call, each once, and each voice's own once, in the order of the texts. */
export function lengthsByAccount({ durations, claims }: Pick<Call, 'durations' | 'claims'>): LengthByAccount[] {
  const lengths = new Map<string, LengthByAccount>();
  for (const duration of durations) {
    const { saidBy, evidence } = duration;
    const claim = claims.find(
      (each) => each.point === 'length' && each.saidBy === saidBy && isSame(each.evidence, evidence),
    );
    const account = { saidBy, speaker: saidBy === null ? (claim?.speaker?.text ?? null) : null, evidence };
    const text = describeLength(duration);
    const known = lengths.get(text);
    if (known === undefined) lengths.set(text, { text, accounts: [account] });
    else if (!known.accounts.some((other) => keyOf(other) === keyOf(account))) known.accounts.push(account);
  }
  return [...lengths.values()];
}

function keyOf({ saidBy, speaker, evidence }: Account): string {
  return saidBy ?? `${speaker ?? ''} in ${evidence.source}`;
}

function isSame(a: Span, b: Span): boolean {
  return a.source === b.source && a.start === b.start && a.end === b.end;
}
