import type { ListedFinding } from './listed-finding.ts';

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const;

/**
 * Findings as GitHub workflow commands, one a line, which mark the place in a pull request.
 * Whatever a text holds, it can neither end its line nor begin a command of its own.
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions#setting-an-error-message
 */
export function formatForGithub(findings: readonly ListedFinding[]): string {
  return findings.map((finding) => `${toCommand(finding)}\n`).join('');
}

function toCommand({ rule, severity, file, start, end, reason, found, expected, fix }: ListedFinding): string {
  const properties = [
    ['file', file],
    ['title', rule],
    ...(start ? [['line', String(start.line)], ...columnsOf(start, end)] : []),
  ];
  const message = [
    reason,
    ...(found === null ? [] : [`found: ${found}`]),
    ...(expected.length === 0 ? [] : [`expected: ${expected.join(', ')}`]),
    ...(fix === null ? [] : [`fix: ${fix}`]),
  ].join('\n');
  const named = properties.map(([key = '', value = '']) => `${key}=${escapeProperty(value)}`).join(',');
  return `::${commands[severity]} ${named}::${escapeData(message)}`;
}

/** Columns are allowed on a single line alone. */
function columnsOf({ line, column }: NonNullable<ListedFinding['start']>, end: ListedFinding['end']): string[][] {
  if (end === null) return [['col', String(column)]];
  if (end.line !== line) return [['endLine', String(end.line)]];
  return [
    ['col', String(column)],
    ['endColumn', String(Math.max(column, end.column - 1))],
  ];
}

function escapeData(text: string): string {
  return text.toWellFormed().replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
