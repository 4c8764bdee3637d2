import { relative, resolve } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import type { Report } from '../report.ts';
import { severityOf } from './count-findings.ts';
import { formatAsSarif } from './format-as-sarif.ts';
import { formatFindings } from './format-findings.ts';
import { formatForGithub } from './format-for-github.ts';
import { formatTally } from './format-tally.ts';
import type { Format } from './formats.ts';
import type { ListedFinding } from './listed-finding.ts';
import { listFindings } from './list-findings.ts';
import { listTexts } from './list-texts.ts';
import { readIfThere } from './read-if-there.ts';
import type { RunRecord } from './run-record.ts';
import { tallyRun, type RunOutcome } from './tally-run.ts';

/** Which command says it, how, and of which dossier (its absolute path). */
export interface RunSetting {
  command: RunRecord['command'];
  format: Format;
  dossier: string;
}

/**
 * What a run says of itself. For people (`pretty`, `github`) the findings are written as they come, then the tally. For
 * programs (`json`, `sarif`) standard output holds one document, written at the end, and all else goes to standard error.
 */
export class RunOutput {
  readonly #setting: RunSetting;
  readonly #messages: VFileMessage[] = [];
  readonly #listed: ListedFinding[] = [];

  constructor(setting: RunSetting) {
    this.#setting = setting;
  }

  /** Adds findings; their files lie in `folder` (absolute), and are named as if they lay in `shownAs`. */
  add({ messages }: Report, folder: string, shownAs: string = folder): void {
    const nameOf = (file: string): string => nameForReader(resolve(shownAs, file));
    const listed = listFindings(messages, nameOf);
    for (const each of messages) this.#messages.push(each);
    for (const each of listed) this.#listed.push(each);
    if (this.#setting.format === 'github') process.stdout.write(formatForGithub(listed));
    if (this.#setting.format !== 'pretty') return;
    const readText = (file: string): string | null => readIfThere(resolve(folder, file));
    const colour = process.stdout.isTTY && process.stdout.hasColors();
    process.stdout.write(
      formatFindings(messages, { nameOf, readText, colour, wholeNotes: this.#setting.command === 'check' }),
    );
  }

  /** Says something beside the findings. */
  say(text: string): void {
    (this.#isForPrograms ? process.stderr : process.stdout).write(text);
  }

  /** Ends the run with its tally, and a program's document with `more`; `outcome` is null when errors stopped it. Returns the exit code. */
  end(outcome: RunOutcome | null, more: Pick<RunRecord, 'evidence'> = {}): 0 | 1 {
    const { command, format, dossier } = this.#setting;
    const tally = tallyRun(listTexts(dossier), this.#messages, outcome);
    const count = (severity: string): number => this.#messages.filter((each) => severityOf(each) === severity).length;
    const counts = { error: count('error'), warning: count('warning'), note: count('note') };
    const succeeded = counts.error === 0;
    if (format === 'json') {
      const findings = this.#listed;
      const record: RunRecord = { schemaVersion: 1, command, succeeded, tally, counts, findings, ...more };
      process.stdout.write(`${JSON.stringify(record, null, 2)}\n`);
    } else if (format === 'sarif') {
      process.stdout.write(formatAsSarif(this.#listed));
    }
    (this.#isForPrograms ? process.stderr : process.stdout).write(formatTally(tally));
    return succeeded ? 0 : 1;
  }

  get #isForPrograms(): boolean {
    return this.#setting.format === 'json' || this.#setting.format === 'sarif';
  }
}

/** A path as someone standing where the command was typed can open it. */
function nameForReader(path: string): string {
  const name = relative(process.env.INIT_CWD ?? process.cwd(), path);
  return name.startsWith('..') ? path : name;
}
