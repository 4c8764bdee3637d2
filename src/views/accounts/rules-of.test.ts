import { expect, test } from 'vitest';
import { verdictOf } from './account-rows.ts';
import { ruleIdOf, rulesOf } from './rules-of.ts';

test('a rule stands once, and each row leads to its own', () => {
  const agree = { verdict: verdictOf('agree'), rule: 'Every side gives the same.' };
  const length = { verdict: verdictOf('contradict'), rule: 'The lengths cannot both be right.' };
  const day = { verdict: verdictOf('contradict'), rule: 'The days differ.' };
  const rows = [agree, length, { ...agree }, day];
  expect(rulesOf(rows).map(({ rule }) => rule)).toEqual([agree.rule, length.rule, day.rule]);
  expect(rows.map((row) => ruleIdOf(rows, row))).toEqual(['rule-1', 'rule-2', 'rule-1', 'rule-3']);
});
