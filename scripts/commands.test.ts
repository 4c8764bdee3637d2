import { spawnSync } from 'node:child_process';
import { appendFile, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runRecord } from './findings/run-record.ts';

const project = resolve(import.meta.dirname, '..');
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-build-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Runs a command as a person who stands in `folder` does. */
function run(script: string, ...words: string[]): { exitCode: number | null; output: string; stdout: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(project, 'scripts', script), ...words], {
    cwd: project,
    env: { ...process.env, INIT_CWD: folder },
    encoding: 'utf8',
  });
  return { exitCode: status, output: stdout + stderr, stdout };
}

describe('a dossier with a mistake', () => {
  beforeEach(async () => {
    await cp(join(project, 'content'), join(folder, 'calls'), { recursive: true });
    await appendFile(join(folder, 'calls/dossier.yaml'), 'colour: red\n');
  });

  test('stops the build, says where, and leaves the last site as it was', async () => {
    await mkdir(join(folder, 'site/data'), { recursive: true });
    await writeFile(join(folder, 'site/data/dossier.json'), 'the last good state');
    const { exitCode, output } = run('build.ts', '--dossier', 'calls', '--out', 'site');
    expect(output).toMatch(/^calls\/dossier\.yaml:\d+:1 error .*colour.*\(.+\)$/m);
    expect(output).toMatch(/^1 error/m);
    expect(exitCode).toBe(1);
    expect(await readFile(join(folder, 'site/data/dossier.json'), 'utf8')).toBe('the last good state');
    expect((await readdir(folder)).sort()).toEqual(['calls', 'site']);
  });

  test('is found by check too, which writes nothing', async () => {
    await rm(join(folder, 'calls/sources'), { recursive: true, force: true });
    const { exitCode, output } = run('check.ts', '--dossier', 'calls');
    expect(output).toMatch(/^calls\/dossier\.yaml:\d+:1 error .*colour/m);
    expect(exitCode).toBe(1);
    expect(await readdir(join(folder, 'calls'))).not.toContain('sources');
  });
});

test('for a program, standard output is one document, whatever is found', async () => {
  await cp(join(project, 'scripts/fixtures/dossiers/sound'), join(folder, 'calls'), { recursive: true });
  const sound = run('check.ts', '--dossier', 'calls', '--format', 'json');
  expect(sound.exitCode).toBe(0);
  expect(runRecord.parse(JSON.parse(sound.stdout))).toMatchObject({
    command: 'check',
    succeeded: true,
    tally: { texts: 2, sources: 2, leftOut: [] },
  });

  await writeFile(join(folder, 'calls/raw/latin.txt'), Uint8Array.from([0x63, 0xe9]));
  const faulty = run('ingest.ts', '--dossier', 'calls', '--format', 'json');
  expect(faulty.exitCode).toBe(1);
  expect(runRecord.parse(JSON.parse(faulty.stdout))).toMatchObject({
    command: 'ingest',
    succeeded: false,
    tally: { texts: 3, sources: 0 },
    findings: [{ rule: 'not-utf-8', file: 'calls/raw/latin.txt', start: { line: 1, column: 2 } }],
  });
  const log = JSON.parse(run('check.ts', '--dossier', 'calls', '--format', 'sarif').stdout) as unknown;
  expect(log).toMatchObject({ version: '2.1.0', runs: [{ results: [{ ruleId: 'not-utf-8' }] }] });
});

test('an output folder with something else in it is left alone', async () => {
  await writeFile(join(folder, 'thesis.tex'), 'years of work');
  const { exitCode, output } = run('build.ts', '--out', '.');
  expect(output).toContain('output-is-ours-to-replace');
  expect(exitCode).toBe(1);
  expect(await readdir(folder)).toEqual(['thesis.tex']);
});

test('there is no preview of what was not built', () => {
  const { exitCode, output } = run('preview.ts', '--out', 'nowhere');
  expect(output).toBe(`There is no site in ${join(folder, 'nowhere')}: npm run build makes one.\n`);
  expect(exitCode).toBe(1);
});

test.each(['new', 'build', 'ingest', 'check', 'dev', 'preview', 'test', 'bench', 'fuzz'])(
  '%s tells of itself, and refuses a wrong option',
  (name) => {
    const help = run(`${name}.ts`, '--help');
    expect(help.output).toMatch(new RegExp(`^Usage: npm run ${name} -- `));
    expect(help.exitCode).toBe(0);
    const wrong = run(`${name}.ts`, '--hepl');
    expect(wrong.output).toContain("error: unknown option '--hepl'\n(Did you mean --help?)\n");
    expect(wrong.exitCode).toBe(2);
  },
);
