import type { Point } from 'unist';
import { VFileMessage } from 'vfile-message';
import type { RuleId } from './findings/rules/finding-rules.ts';
import type { Severity } from './findings/severity.ts';

/** What a finding says. Place and value are what an editor needs to mend it without searching. */
export interface Finding {
  /** The rule that saw it, e.g. `unknown-key`; `docs/findings.md` describes each. */
  rule: RuleId;
  severity: Severity;
  /** The file, relative to the dossier, e.g. `people.yaml`. */
  file: string;
  /** Where in that file; 1-based line and column, 0-based offset in UTF-16 units. */
  place?: { start: Point; end: Point } | Point;
  /** What is wrong, in a sentence. */
  reason: string;
  /** The value that was found. */
  actual?: string;
  /** What is allowed, nearest match first. */
  expected?: string[];
  /** What to do, in a sentence. */
  fix?: string;
}

/** Collects findings. Stages add to it and go on; only the command line prints it and decides the exit code. */
export class Report {
  readonly messages: VFileMessage[] = [];
  /** The same as plain data. */
  readonly findings: Finding[] = [];

  /** Adds a finding. */
  add(finding: Finding): void {
    const { rule, severity, file, place, reason, actual, expected, fix } = finding;
    this.findings.push(finding);
    const message = new VFileMessage(reason, { ruleId: rule, source: 'readout', ...(place && { place }) });
    message.file = file;
    message.fatal = severity === 'note' ? undefined : severity === 'error';
    if (actual !== undefined) message.actual = actual;
    if (expected !== undefined) message.expected = expected;
    if (fix !== undefined) message.note = fix;
    this.messages.push(message);
  }

  /** Whether anything stops the run. */
  get hasErrors(): boolean {
    return this.messages.some((message) => message.fatal === true);
  }
}
