import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { countTests, type Count } from './count-tests.ts';
import type { TestStep } from './steps.ts';

/** Runs a step's programs in the project's folder, their output shown as it comes, and counts what held. */
export function runTestStep(step: TestStep, project: string): Count {
  const results = step.results === undefined ? null : join(project, step.results);
  if (results !== null) rmSync(results, { force: true });

  const env = {
    ...process.env,
    PATH: [join(project, 'node_modules/.bin'), process.env.PATH].join(delimiter),
    // npm sets it to where the person stands; what is named here lies in the project.
    INIT_CWD: project,
  };
  let succeeded = true;
  for (const [program = '', ...words] of step.commands) {
    succeeded = spawnSync(program, words, { cwd: project, env, stdio: 'inherit' }).status === 0;
    if (!succeeded) break;
  }

  const count = results === null ? null : countTests(readOrEmpty(results));
  if (count === null) return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  // A runner that fails without a failed test did not get to run one.
  return succeeded || count.failed > 0 ? count : { ...count, failed: 1 };
}

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
