import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import packageFile from '../../package.json' with { type: 'json' };
import type { ListedFinding } from './listed-finding.ts';
import { findingRules } from './rules/finding-rules.ts';

/**
 * Findings as a SARIF 2.1.0 log, which code scanners and editors read. Columns count UTF-16 units.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function formatAsSarif(findings: readonly ListedFinding[]): string {
  const ids = [...findingRules.keys()];
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: packageFile.name, semanticVersion: packageFile.version, rules: ids.map(describeRule) },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: !findings.some(({ severity }) => severity === 'error') }],
        results: findings.map((finding) => toResult(finding, ids.indexOf(finding.rule))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function describeRule(id: string) {
  const rule = findingRules.get(id);
  if (rule === undefined) throw new Error(`There is no rule "${id}".`);
  const { severity, finds, means, toDo } = rule;
  return {
    id,
    shortDescription: { text: `${finds.charAt(0).toUpperCase()}${finds.slice(1)}.` },
    fullDescription: { text: means },
    help: { text: `${means} What to do: ${toDo}`, markdown: `${means}\n\n**What to do:** ${toDo}` },
    defaultConfiguration: { level: severity[0] },
  };
}

function toResult(
  { rule, severity, file, start, end, reason, found, expected, fix }: ListedFinding,
  ruleIndex: number,
) {
  const text = [
    reason,
    ...(found === null ? [] : [`Found: ${found}`]),
    ...(expected.length === 0 ? [] : [`Expected: ${expected.join(', ')}`]),
    ...(fix === null ? [] : [`Fix: ${fix}`]),
  ].join('\n');
  const region = start && {
    startLine: start.line,
    startColumn: start.column,
    ...(end && { endLine: end.line, endColumn: end.column }),
  };
  return {
    ruleId: rule,
    ruleIndex,
    level: severity,
    message: { text: text.toWellFormed() },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...(region && { region }) } }],
  };
}

/** A file's name as a URI reference (RFC 3986): relative where the name is. */
function uriOf(file: string): string {
  if (isAbsolute(file)) return pathToFileURL(file).href;
  return file.toWellFormed().split(sep).map(encodeURIComponent).join('/');
}
