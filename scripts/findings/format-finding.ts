import { styleText } from 'node:util';
import type { VFileMessage } from 'vfile-message';
import type { Severity } from './severity.ts';
import { severityOf } from './count-findings.ts';
import { frameCode } from './frame-code.ts';
import { showPlainly } from './show-plainly.ts';

const colours = { error: 'red', warning: 'yellow', note: 'cyan' } as const satisfies Record<Severity, string>;
const mostValueUnits = 200;

/** What a finding is set with. */
export interface Setting {
  /** The file's name as the reader of the message can open it. */
  name: string;
  /** The file's lines, for the code frame; none when it cannot be read. */
  lines: readonly string[];
  colour: boolean;
  /** Whether notes are set in full too; else their first line alone. */
  wholeNotes: boolean;
}

/**
 * A finding as text, without a line break at its end: file, line and column; how much it weighs; what is wrong; the
 * rule; the place in the file; what was found, what is allowed, what to do.
 */
export function formatFinding(message: VFileMessage, { name, lines, colour, wholeNotes }: Setting): string {
  const severity = severityOf(message);
  const paint = (format: Parameters<typeof styleText>[0], text: string): string =>
    colour ? styleText(format, text, { validateStream: false }) : text;

  const place = message.place;
  const point = place && ('start' in place ? place.start : place);
  const where = showPlainly(point ? `${name}:${point.line}:${point.column}` : name);
  const rule = message.ruleId === undefined ? '' : ` ${paint('dim', `(${message.ruleId})`)}`;
  const head = `${paint('bold', where)} ${paint(colours[severity], severity)} ${showPlainly(message.reason)}${rule}`;
  if (severity === 'note' && !wholeNotes) return head;

  const frame = place ? frameCode(lines, place) : '';
  const facts = [
    fact('found', crop(message.actual ?? undefined)),
    fact('expected', crop(message.expected?.join(', '))),
    // What to write must be there to the last letter.
    fact('fix', message.note),
  ].filter((line) => line !== '');
  return [head, ...(frame === '' ? [] : [frame]), ...facts].join('\n');
}

function fact(label: string, value: string | undefined): string {
  return value === undefined ? '' : `  ${label.padEnd(8)} ${showPlainly(value)}`;
}

function crop(value: string | undefined): string | undefined {
  return value !== undefined && value.length > mostValueUnits ? `${value.slice(0, mostValueUnits)}…` : value;
}
