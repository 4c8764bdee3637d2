import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { benchBuild } from './bench/bench-build.ts';
import { benchGrowth } from './bench/bench-growth.ts';
import { benchIngest } from './bench/bench-ingest.ts';
import { benchLighthouse } from './bench/bench-lighthouse.ts';
import { benchRebuild } from './bench/bench-rebuild.ts';
import { benchSearch } from './bench/bench-search.ts';
import { benchSite } from './bench/bench-site.ts';
import { makeDossier } from './bench/invented/make-dossier.ts';
import type { OptionValues } from './command-line/option-values.ts';
import { runCommand, type ExitCode } from './command-line/run-command.ts';

const subjects = {
  ingest: benchIngest,
  build: benchBuild,
  search: benchSearch,
  lighthouse: benchLighthouse,
  site: benchSite,
  rebuild: benchRebuild,
  growth: benchGrowth,
} as const;
type Subject = keyof typeof subjects;

/** What is measured when nothing is named; the others take long, and are of invented texts alone. */
const usual: readonly Subject[] = ['ingest', 'build', 'search', 'lighthouse'];

const ofInvented = ['make', 'site', 'rebuild', 'growth'] as const;

/** How many invented texts there are when no number is given: all that `growth` has, and a large dossier for the others. */
const usualCounts = { growth: 20_000, others: 5000 };

/** Measures the commands as a person runs them, each in a process of its own, and what they make; prints, and asserts nothing. */
async function bench(
  { dossier }: Pick<OptionValues, 'dossier'>,
  only: Subject | 'make' | undefined,
  given: number | undefined,
): Promise<ExitCode> {
  if (given !== undefined && (only === undefined || usual.some((name) => name === only))) {
    process.stderr.write(`${only ?? 'bench'} takes no number of texts; these do: ${ofInvented.join(', ')}.\n`);
    return 1;
  }
  const count = given ?? (only === 'growth' ? usualCounts.growth : usualCounts.others);
  if (only === 'make') return make(dossier, count);
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  process.stdout.write(`Node ${process.version}, ${availableParallelism()} processors, ${memory} GiB of memory\n`);
  const scratch = await mkdtemp(join(tmpdir(), 'readout-bench-'));
  try {
    for (const name of only === undefined ? usual : [only]) await subjects[name]({ dossier, scratch, count });
    return 0;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** Writes a dossier of invented texts where there is none yet. */
async function make(dossier: string, count: number): Promise<ExitCode> {
  const present = await readdir(dossier).catch(() => []);
  if (present.length > 0) {
    process.stderr.write(
      `${dossier} holds ${present.length} files or folders already: name a new folder with --dossier.\n`,
    );
    return 1;
  }
  await makeDossier(dossier, count);
  process.stdout.write(`${count} invented texts are in ${dossier}.\n`);
  return 0;
}

if (import.meta.main) {
  await runCommand(
    {
      name: 'bench',
      summary:
        'Measures pace and memory of the ingest, on the dossier and on up to 100 MB of invented texts, and of a whole build; times searches in a browser; prints the Lighthouse scores of each kind of page. ' +
        'Of invented texts, by their number: "make" writes them as a dossier; "site" builds their site beside Starlight’s, "rebuild" after small changes, "growth" for more and more of them.',
      options: ['dossier'],
      subjects: [...usual, ...ofInvented],
      count: 'how many invented texts',
    },
    bench,
  );
}
