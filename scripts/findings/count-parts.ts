import type { Inspection } from '../checks/check.ts';
import type { RunOutcome } from './tally-run.ts';

/** Counts the parts of a dossier as they are inspected, into `outcome`. */
export function countParts(outcome: RunOutcome): () => Inspection {
  const count = {
    source: () => (outcome.sources += 1),
    call: () => (outcome.calls += 1),
  };
  return () => ({ ...count, recalled: count });
}
