import type { Determination } from '../../../src/schemas/determination.ts';
import type { Report } from '../../report.ts';

/** A determination that changes nothing: the text or the rules are no longer as they were when it was made (`idle-determination`). */
export function reportIdle({ id, ...entry }: Determination, reason: string, report: Report): void {
  report.add({
    rule: 'idle-determination',
    severity: 'error',
    file: 'determinations.yaml',
    reason: `The determination \`${id}\` changes nothing: ${reason}`,
    ...('quote' in entry && { actual: entry.quote }),
    fix: 'Look at the text again, then quote other words or take the determination out.',
  });
}
