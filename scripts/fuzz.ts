import { runCommand, type ExitCode } from './command-line/run-command.ts';
import { fuzzBuildKills } from './fuzz/fuzz-build-kills.ts';
import { fuzzKills } from './fuzz/fuzz-kills.ts';
import { fuzzTexts } from './fuzz/fuzz-texts.ts';
import { fuzzYaml } from './fuzz/fuzz-yaml.ts';

/** The same texts on each run: a failure can be looked at again. */
const SEED = 20_260_101;
const TEXTS = 10_000;
const YAML_FILES = 2_000;
const KILLS = 200;

const subjects = ['texts', 'yaml', 'kills'] as const;

/** Tries what no person would write and no machine should do; whatever breaks a rule stops it with the smallest case. */
async function fuzz(only: (typeof subjects)[number] | undefined): Promise<ExitCode> {
  const say = (line: string): unknown => process.stdout.write(`${line}\n`);
  if (only === undefined || only === 'texts') {
    const { slowest } = fuzzTexts(TEXTS, SEED);
    say(`${TEXTS} hostile texts: every rule held; the slowest took ${slowest.toFixed(0)} ms for 100 KB`);
  }
  if (only === undefined || only === 'yaml') {
    const { slowest } = fuzzYaml(YAML_FILES, SEED);
    say(`${YAML_FILES} hostile YAML files: a value or a finding; the slowest took ${slowest.toFixed(0)} ms for 100 KB`);
  }
  if (only === undefined || only === 'kills') {
    const ofIngest = await fuzzKills(KILLS);
    say(`${KILLS} kills of ingest: ${ofIngest.before} left the old state, ${ofIngest.after} the new one`);
    const ofBuild = await fuzzBuildKills(KILLS);
    say(`${KILLS} kills of build: ${ofBuild.before} left the old site, ${ofBuild.after} the new one`);
  }
  return 0;
}

if (import.meta.main) {
  await runCommand(
    {
      name: 'fuzz',
      summary: 'Reads hostile texts and YAML files, and kills runs at every moment; stops at what breaks a rule.',
      options: [],
      subjects,
    },
    (_options, only) => fuzz(only),
  );
}
