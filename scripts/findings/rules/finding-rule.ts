import type { Severity } from '../severity.ts';

/** What is said of a rule that findings name. */
export interface FindingRule {
  /** The weights its findings may have, the commonest first. */
  severity: readonly [Severity, ...Severity[]];
  /** What is found, as a phrase that a list can hold, e.g. `an unknown key`. */
  finds: string;
  /** What the finding means for the dossier or its readers; one or two sentences. */
  means: string;
  /** What to do about it; one or two sentences. */
  toDo: string;
}

/** A table of rules, by id. */
export type FindingRules = Readonly<Record<string, FindingRule>>;
