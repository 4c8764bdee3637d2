import type { VFileMessage } from 'vfile-message';
import { inWords } from './in-words.ts';
import type { Severity } from './severity.ts';

/** How much a finding weighs. */
export function severityOf(message: VFileMessage): Severity {
  if (message.fatal === undefined || message.fatal === null) return 'note';
  return message.fatal ? 'error' : 'warning';
}

/** The totals of some findings in words, e.g. `2 errors, 1 warning in 2 files`; `no findings` when there are none. */
export function countFindings(messages: readonly VFileMessage[]): string {
  const counts = (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const count = messages.filter((message) => severityOf(message) === severity).length;
    return count === 0 ? [] : [inWords(count, severity)];
  });
  if (counts.length === 0) return 'no findings';
  return `${counts.join(', ')} in ${inWords(new Set(messages.map((message) => message.file)).size, 'file')}`;
}
