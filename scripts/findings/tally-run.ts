import type { VFileMessage } from 'vfile-message';
import type { RunTally } from './run-record.ts';
import { findingRules } from './rules/finding-rules.ts';
import { severityOf } from './count-findings.ts';

/** What a run made of the texts; null when it was stopped. */
export interface RunOutcome {
  sources: number;
  calls: number;
}

/** The rule of a text that is a source and says nothing. */
const EMPTY = 'nothing-kept';

/** How many of the files in `raw/` (`texts`, by name) became sources, and why the others did not. */
export function tallyRun(
  texts: readonly string[],
  messages: readonly VFileMessage[],
  outcome: RunOutcome | null,
): RunTally {
  const reasons = new Map<string, number>();
  const addReason = (why: string) => reasons.set(why, (reasons.get(why) ?? 0) + 1);
  const byFile = Map.groupBy(messages, ({ file }) => file ?? '');
  for (const name of texts) {
    const found = byFile.get(`raw/${name}`) ?? [];
    const fault = found.find((message) => severityOf(message) === 'error' || message.ruleId === EMPTY)?.ruleId;
    if (fault !== undefined) addReason(findingRules.get(fault)?.finds ?? fault);
    else if (outcome === null) addReason('errors stop the run');
  }
  return {
    texts: texts.length,
    sources: outcome?.sources ?? 0,
    calls: outcome?.calls ?? 0,
    leftOut: [...reasons]
      .map(([why, count]) => ({ why, texts: count }))
      .sort((a, b) => b.texts - a.texts || (a.why < b.why ? -1 : 1)),
  };
}
