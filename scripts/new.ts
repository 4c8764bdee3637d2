import { relative } from 'node:path';
import type { OptionValues } from './command-line/option-values.ts';
import { runCommand, type ExitCode } from './command-line/run-command.ts';
import { askForDossier } from './starting/ask-for-dossier.ts';
import { describeMissing } from './starting/describe-missing.ts';
import { describeNextSteps } from './starting/describe-next-steps.ts';
import { dossierFiles } from './starting/dossier-files.ts';
import { findFault } from './starting/find-fault.ts';
import { findObstacle } from './starting/find-obstacle.ts';
import type { NewDossier } from './starting/new-dossier.ts';
import type { NewSide } from './starting/new-side.ts';
import { writeNewFolder } from './starting/write-new-folder.ts';

/** Starts a dossier in a folder that is empty or not there yet. What the options leave out is asked for on a terminal. */
async function startDossier(options: Pick<OptionValues, 'folder' | 'title' | 'side' | 'timeZone'>): Promise<ExitCode> {
  const { folder, title, side: sides, timeZone } = options;
  const obstacle = (await findObstacle(folder)) ?? (sides === undefined ? null : findFaultIn(sides));
  if (obstacle !== null) return refuse(obstacle);
  const known = { ...(title && { title }), ...(sides && { sides }), ...(timeZone && { timeZone }) };
  const missing = describeMissing(known);
  if (missing !== null && !(process.stdin.isTTY && process.stdout.isTTY)) return refuse(missing);
  const dossier = await askForDossier(known, { input: process.stdin, output: process.stdout });
  if (dossier === null) return refuse('\nNothing was written.');
  return (await write(folder, dossier)) ? 0 : 1;
}

function findFaultIn(sides: readonly NewSide[]): string | null {
  if (sides.length < 2) return 'A dossier has two sides or more: give --side once for each of them.';
  return findFault(sides);
}

async function write(folder: string, dossier: NewDossier): Promise<boolean> {
  try {
    await writeNewFolder(folder, dossierFiles(dossier));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    refuse(`The dossier could not be written: ${error.message}.`);
    return false;
  }
  process.stdout.write(describeNextSteps(relative(process.env.INIT_CWD ?? process.cwd(), folder) || '.'));
  return true;
}

function refuse(reason: string): ExitCode {
  process.stderr.write(`${reason}\n`);
  return 1;
}

if (import.meta.main) {
  await runCommand(
    {
      name: 'new',
      summary:
        'Starts a dossier: asks what it is about, unless the options say it, and writes files that build at once.',
      options: ['folder', 'title', 'side', 'timeZone'],
      folder: 'where the dossier goes: an empty folder, or one that is not there yet',
    },
    startDossier,
  );
}
