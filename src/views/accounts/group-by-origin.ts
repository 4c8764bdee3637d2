import type { Call } from '../../schemas/call.ts';
import type { Claim } from '../../schemas/claim.ts';
import type { Span } from '../../schemas/span.ts';

/** What one voice says, once, and the other places that give the same words as its. */
export interface Statement {
  claim: Claim;
  repeats: Span[];
}

/** What comes from one origin, and the sources that have it. */
export interface OriginGroup {
  /** As claims name it, e.g. `side:sudria`, `text:evening-post-2025-06-14`. */
  id: string;
  /** Which of the call's origins it is, counted from 1; null where it does not count as one (an opinion). */
  number: number | null;
  /** The sources that have words from it, that of the origin itself first. */
  sources: string[];
  statements: Statement[];
}

/** Claims by the origin they come from, in the order given; words that several texts repeat of one voice stand once. */
export function groupByOrigin({ origins }: Pick<Call, 'origins'>, claims: readonly Claim[]): OriginGroup[] {
  return [...Map.groupBy(claims, ({ origin }) => origin)].map(([id, members]) => {
    const index = origins.findIndex((origin) => origin.id === id);
    const own = id.replace(/^text:/u, '');
    const sources = new Set(members.map(({ evidence }) => evidence.source));
    return {
      id,
      number: index === -1 ? null : index + 1,
      sources: sources.has(own) ? [own, ...[...sources].filter((source) => source !== own)] : [...sources],
      statements: mergeRepeats(members),
    };
  });
}

function mergeRepeats(claims: readonly Claim[]): Statement[] {
  const statements = new Map<string, Statement>();
  for (const claim of claims) {
    const key = `${claim.saidBy ?? claim.speaker?.text ?? ''} ${claim.stance} ${wordsOf(claim.evidence.exact)}`;
    const known = statements.get(key);
    if (known === undefined) statements.set(key, { claim, repeats: [] });
    else known.repeats.push(claim.evidence);
  }
  return [...statements.values()];
}

/** Without the punctuation, capitals and spaces in which copies differ. */
function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
