import type { FindingRule } from './finding-rule.ts';
import { rulesOfTheFolder } from './rules-of-the-folder.ts';
import { rulesOfTheSite } from './rules-of-the-site.ts';
import { rulesOfTheTexts } from './rules-of-the-texts.ts';

const rules = { ...rulesOfTheFolder, ...rulesOfTheTexts, ...rulesOfTheSite };

/** The id of a rule that a finding may name. */
export type RuleId = keyof typeof rules;

/** Every rule that a finding may name, by id: what `docs/findings.md` and the SARIF log say of them. */
export const findingRules: ReadonlyMap<string, FindingRule> = new Map(Object.entries<FindingRule>(rules));
