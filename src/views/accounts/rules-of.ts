import type { AccountRow, Verdict } from './account-rows.ts';

type Ruled = Pick<AccountRow, 'verdict' | 'rule'>;

/** A rule by which rows of a page are labelled, with its name within the page. */
export interface RowRule {
  id: string;
  verdict: Verdict;
  rule: string;
}

/** The rules by which these rows are labelled, each once, in the order of the rows. */
export function rulesOf(rows: readonly Ruled[]): RowRule[] {
  const rules = new Map<string, Ruled>(rows.map((row) => [keyOf(row), row]));
  return [...rules.values()].map(({ verdict, rule }, index) => ({ id: `rule-${index + 1}`, verdict, rule }));
}

/** The name within the page of the rule by which this row is labelled. */
export function ruleIdOf(rows: readonly Ruled[], row: Ruled): string {
  return rulesOf(rows).find((rule) => keyOf(rule) === keyOf(row))?.id ?? '';
}

function keyOf({ verdict, rule }: Ruled): string {
  return `${verdict.id} ${rule}`;
}
