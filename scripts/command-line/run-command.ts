import { resolve } from 'node:path';
import type { OptionName, OptionValues } from './option-values.ts';
import { readOptions, type CommandDescription } from './read-options.ts';

/** How a command ended: 0 all is well, 1 there are errors to mend. Wrong options end with 2 before it starts. */
export type ExitCode = 0 | 1;

/**
 * Reads this process's own words and runs the command with them; sets the exit code.
 * Relative paths count from where the person stands, not from the project npm runs in.
 */
export async function runCommand<Name extends OptionName, Subject extends string = never>(
  description: CommandDescription<Name, Subject>,
  run: (
    options: Pick<OptionValues, Name>,
    subject: Subject | undefined,
    count: number | undefined,
  ) => Promise<ExitCode>,
): Promise<void> {
  const reading = readOptions(description, process.argv.slice(2), {
    from: process.env.INIT_CWD ?? process.cwd(),
    project: resolve(import.meta.dirname, '../..'),
  });
  switch (reading.kind) {
    case 'help':
      process.stdout.write(reading.text);
      return;
    case 'error':
      process.stderr.write(reading.text);
      process.exitCode = 2;
      return;
    case 'run':
      process.exitCode = await run(reading.options, reading.subject, reading.count);
  }
}
