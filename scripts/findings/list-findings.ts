import type { VFileMessage } from 'vfile-message';
import { severityOf } from './count-findings.ts';
import type { ListedFinding } from './listed-finding.ts';

/** Findings as plain data, by file and then by place. `nameOf` gives a file's name as the reader can open it. */
export function listFindings(messages: readonly VFileMessage[], nameOf: (file: string) => string): ListedFinding[] {
  return messages.map((message) => toListed(message, nameOf)).sort(byPlace);
}

function toListed(message: VFileMessage, nameOf: (file: string) => string): ListedFinding {
  const { place } = message;
  const [start, end] = place === undefined ? [null, null] : 'start' in place ? [place.start, place.end] : [place, null];
  return {
    rule: message.ruleId ?? '',
    severity: severityOf(message),
    file: nameOf(message.file ?? ''),
    start: start && { line: start.line, column: start.column },
    end: end && { line: end.line, column: end.column },
    reason: message.reason,
    found: message.actual ?? null,
    expected: message.expected ?? [],
    fix: message.note ?? null,
  };
}

function byPlace(a: ListedFinding, b: ListedFinding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.start?.line ?? 0) - (b.start?.line ?? 0) || (a.start?.column ?? 0) - (b.start?.column ?? 0);
}
