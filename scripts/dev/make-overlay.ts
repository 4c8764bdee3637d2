import { resolve } from 'node:path';
import { countFindings, severityOf } from '../findings/count-findings.ts';
import { formatFindings } from '../findings/format-findings.ts';
import { readIfThere } from '../findings/read-if-there.ts';
import type { Report } from '../report.ts';

/** What makes the development server's error overlay show. */
export interface Overlay {
  type: 'error';
  err: {
    name: string;
    title: string;
    /** HTML. */
    message: string;
    /** Plain text. */
    stack: string;
    loc?: { file: string; line: number; column: number };
  };
}

/** The findings that stop a run, for the browser: all of them as the terminal shows them, the first one to open. */
export function makeOverlay(report: Report, dossier: string): Overlay {
  const errors = report.messages.filter((message) => severityOf(message) === 'error');
  const first = errors.find((error) => error.line != null);
  return {
    type: 'error',
    err: {
      name: 'Findings',
      title: 'The dossier cannot be read',
      message: `${countFindings(errors)}. The pages stay as they were until it is mended.`,
      stack: formatFindings(errors, {
        nameOf: (file) => file,
        readText: (file) => readIfThere(resolve(dossier, file)),
        colour: false,
        wholeNotes: false,
      }),
      ...(first && {
        loc: { file: resolve(dossier, first.file ?? ''), line: first.line ?? 1, column: first.column ?? 1 },
      }),
    },
  };
}
