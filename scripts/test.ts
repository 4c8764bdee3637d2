import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runCommand, type ExitCode } from './command-line/run-command.ts';
import type { Count } from './testing/count-tests.ts';
import { obtainPrograms } from './testing/obtain-programs.ts';
import { runTestStep } from './testing/run-test-step.ts';
import { steps, workFolder, type TestStep } from './testing/steps.ts';

const project = resolve(import.meta.dirname, '..');

/** Runs every step, or one alone; a step that fails stops none but those that need it. */
function test(only: string | undefined): ExitCode {
  mkdirSync(join(project, workFolder), { recursive: true });
  const counts = new Map<string, Count>();
  for (const step of steps.filter(({ name }) => only === undefined || name === only)) {
    process.stdout.write(`\n${step.name}\n`);
    const obstacle = findObstacle(step, counts);
    if (obstacle !== null) process.stdout.write(`${obstacle}\n`);
    counts.set(step.name, obstacle === null ? runTestStep(step, project) : { passed: 0, failed: 1 });
  }

  process.stdout.write('\n');
  for (const [name, count] of counts) process.stdout.write(`${name.padEnd(8)} ${inWords(count)}\n`);
  const total = [...counts.values()].reduce((sum, { passed, failed }) => ({
    passed: sum.passed + passed,
    failed: sum.failed + failed,
  }));
  process.stdout.write(`${inWords(total)}\n`);
  return total.failed === 0 ? 0 : 1;
}

/** Why a step cannot be tried, in a sentence; `null` when it can. */
function findObstacle(step: TestStep, counts: ReadonlyMap<string, Count>): string | null {
  if (step.needs !== undefined && (counts.get(step.needs)?.failed ?? 0) > 0)
    return `Not tried: it needs ${step.needs}.`;
  return step.inBrowser === true ? obtainPrograms() : null;
}

function inWords({ passed, failed }: Count): string {
  return `${passed} passed, ${failed} failed`;
}

if (import.meta.main) {
  await runCommand(
    {
      name: 'test',
      summary:
        'Checks everything that must hold, or one step of it; the last line counts. "browser" reads what "build" built.',
      options: [],
      subjects: steps.map(({ name }) => name),
    },
    (_options, only) => Promise.resolve(test(only)),
  );
}
