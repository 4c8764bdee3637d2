import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ingest } from './ingest.ts';
import { Report } from './report.ts';

const script = resolve(import.meta.dirname, 'new.ts');
let place = '';
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'readout-new-'));
});
afterEach(() => rm(place, { recursive: true }));

const sides = ['--side', 'Norland=Ada Lind, Jon Moe', '--side', 'Sudria=Boris Renko'];
const whole = ['--title', 'Calls of Ada Lind', ...sides, '--time-zone', 'Europe/Oslo'];

/** Runs the command as a person who stands in `place` does, without a terminal. */
function start(...words: string[]): { exitCode: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], {
    cwd: resolve(import.meta.dirname, '..'),
    env: { ...process.env, INIT_CWD: place },
    encoding: 'utf8',
  });
  return { exitCode: status, output: stdout + stderr };
}

async function findingsIn(folder: string): Promise<unknown[]> {
  const report = new Report();
  const dossier = await ingest({ dossier: join(place, folder), dryRun: true }, report);
  expect(dossier).not.toBeNull();
  return report.messages.map(({ ruleId, file }) => `${ruleId ?? ''} ${file ?? ''}`);
}

test('the options say all: a folder that builds at once, and what to do next', async () => {
  const { exitCode, output } = start('my calls é', ...whole);
  expect(exitCode).toBe(0);
  expect(output).toContain("npm run check -- --dossier 'my calls é'\n");
  expect(await findingsIn('my calls é')).toEqual(['no-texts raw']);
  expect(await readdir(place)).toEqual(['my calls é']);
});

test.each(['an empty folder', 'a folder in a folder that is not there', 'a link to an empty folder'])(
  '%s may be its place',
  async (kind) => {
    const folder = kind.includes('not there') ? 'a/b/calls' : 'calls';
    if (kind === 'an empty folder') await mkdir(join(place, 'calls'));
    if (kind.includes('link')) {
      await mkdir(join(place, 'far'));
      await symlink(join(place, 'far'), join(place, 'calls'));
    }
    expect(start(folder, ...whole).exitCode).toBe(0);
    expect(await findingsIn(folder)).toEqual(['no-texts raw']);
  },
);

describe('what is not done', () => {
  test('a folder that holds anything is left alone', async () => {
    await mkdir(join(place, 'calls'));
    await writeFile(join(place, 'calls/.thesis.tex'), 'years of work');
    const { exitCode, output } = start('calls', ...whole);
    expect(output).toBe(
      `${join(place, 'calls')} holds something already, .thesis.tex for one. Name an empty folder, or one that is not there yet.\n`,
    );
    expect(exitCode).toBe(1);
    expect(await readdir(join(place, 'calls'))).toEqual(['.thesis.tex']);
    expect(await readdir(place)).toEqual(['calls']);
  });

  test('nor is a file, or what would lie in one', async () => {
    await writeFile(join(place, 'notes'), '');
    expect(start('notes', ...whole).output).toMatch(/notes is a file/u);
    expect(start('notes/calls', ...whole).output).toMatch(/lies in one/u);
  });

  test('what is missing is said, with the form of it', async () => {
    const { exitCode, output } = start('calls', '--title', 'Calls');
    expect(output).toBe(`Not all that a dossier needs is said. Add, in this form:
  --side 'Norland=Ada Lind' --side 'Sudria=Boris Renko, Jon Moe'
  --time-zone Europe/Paris
On a terminal, npm run new asks for it.
`);
    expect(exitCode).toBe(1);
    expect(await readdir(place)).toEqual([]);
  });

  test.each([
    [['--time-zone', 'Europe/Pariss'], 'The nearest name is Europe/Paris.'],
    [['--time-zone', 'osl'], 'The nearest name is Europe/Oslo.'],
    [['--side', 'Norland'], "Give a label and its people: 'Norland=Ada Lind, Jon Moe'."],
    [['--side', 'Norland=Ada Lind,'], 'Give one or more names with commas between them'],
    [['--title', ' '], 'Give some words.'],
    [['--side', 'Norland=Ada Lind'], 'A dossier has two sides or more'],
    [['--side', 'Norland=Ada Lind', '--side', 'Sudria=ada lind'], 'ada lind is named twice'],
    [['--side', 'Norland=Ada Lind', '--side', 'Norland=Jon Moe'], 'The side Norland is named twice.'],
  ])('%j is refused', async (words, reason) => {
    const { exitCode, output } = start('calls', ...words);
    expect(output).toContain(reason);
    expect(exitCode).not.toBe(0);
    expect(await readdir(place)).toEqual([]);
  });
});

test('killed at any moment, it leaves the whole dossier or nothing of it', async () => {
  const files = (await listWhole()).length;
  for (const milliseconds of [60, 90, 120, 140, 160, 180, 200, 220, 240, 260, 300]) {
    const folder = `calls-${milliseconds}`;
    const run = spawn(process.execPath, [script, folder, ...whole], { env: { ...process.env, INIT_CWD: place } });
    setTimeout(() => run.kill('SIGKILL'), milliseconds);
    await once(run, 'exit');
    const present = await readdir(join(place, folder), { recursive: true }).catch(() => null);
    expect(present === null || present.length === files).toBe(true);
  }
});

async function listWhole(): Promise<string[]> {
  expect(start('whole', ...whole).exitCode).toBe(0);
  expect(await readFile(join(place, 'whole/dossier.yaml'), 'utf8')).toContain('timeZone: Europe/Oslo\n');
  return readdir(join(place, 'whole'), { recursive: true });
}
