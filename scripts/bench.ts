import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { benchBuild } from './bench/bench-build.ts';
import { benchIngest } from './bench/bench-ingest.ts';
import { benchLighthouse } from './bench/bench-lighthouse.ts';
import { benchSearch } from './bench/bench-search.ts';
import type { OptionValues } from './command-line/option-values.ts';
import { runCommand, type ExitCode } from './command-line/run-command.ts';

const subjects = { ingest: benchIngest, build: benchBuild, search: benchSearch, lighthouse: benchLighthouse } as const;
type Subject = keyof typeof subjects;

/** Measures the commands as a person runs them, each in a process of its own, and what they make; prints, and asserts nothing. */
async function bench({ dossier }: Pick<OptionValues, 'dossier'>, only: Subject | undefined): Promise<ExitCode> {
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  process.stdout.write(`Node ${process.version}, ${availableParallelism()} processors, ${memory} GiB of memory\n`);
  const scratch = await mkdtemp(join(tmpdir(), 'readout-bench-'));
  try {
    for (const name of subjectNames) {
      if (only === undefined || only === name) await subjects[name]({ dossier, scratch });
    }
    return 0;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

const subjectNames: readonly Subject[] = ['ingest', 'build', 'search', 'lighthouse'];

if (import.meta.main) {
  await runCommand(
    {
      name: 'bench',
      summary:
        'Measures pace and memory of the ingest, on the dossier and on up to 100 MB of invented texts, and of a whole build; times searches in a browser; prints the Lighthouse scores of each kind of page.',
      options: ['dossier'],
      subjects: subjectNames,
    },
    bench,
  );
}
