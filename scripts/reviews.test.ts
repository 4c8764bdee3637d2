import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';

const project = resolve(import.meta.dirname, '..');
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-reviews-'));
  await cp(join(project, 'content'), join(folder, 'calls'), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

function run(script: string, ...words: string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, [join(project, 'scripts', script), ...words], {
    cwd: project,
    env: { ...process.env, INIT_CWD: folder },
    encoding: 'utf8',
  });
  return stdout + stderr;
}

/** Reviews one call in whatever state it is, and gives the state that `check` says it is in. */
async function review(call: string): Promise<string> {
  const write = (state: string) =>
    writeFile(
      join(folder, 'calls/reviews.yaml'),
      `- { call: "${call}", state: "${state}", by: editor, on: 2026-11-30 }\n`,
    );
  await write('0000000000000000');
  const [, state = ''] = /state: ([0-9a-f]{16})/u.exec(run('check.ts', '--dossier', 'calls')) ?? [];
  await write(state);
  return state;
}

test('a review of what is said now holds; when that changes, it is an error', async () => {
  await review('2025-06-14');
  expect(run('check.ts', '--dossier', 'calls')).not.toContain('every-review-is-of-what-is-said');
  const raw = join(folder, 'calls/raw/cbs-news-2025-06-14.txt');
  await writeFile(raw, (await readFile(raw, 'utf8')).replace('50-minute', '40-minute'));
  expect(run('check.ts', '--dossier', 'calls')).toMatch(
    /reviews\.yaml.* error .*`2025-06-14` has changed since it was reviewed/u,
  );
});

test('a site of what is reviewed holds no trace of another call', async () => {
  await review('2025-06-14');
  expect(run('build.ts', '--dossier', 'calls', '--out', 'site', '--reviewed-only')).toContain('The site is in');
  const names = await readdir(join(folder, 'site/calls'));
  expect(names.sort()).toEqual(['2025-06-14', 'index.html']);
  expect(await readFile(join(folder, 'site/calls/2025-06-14/index.html'), 'utf8')).toContain(
    'Reviewed by editor, 30 November 2026.',
  );
  const files = await readdir(join(folder, 'site'), { recursive: true, withFileTypes: true });
  for (const file of files.filter((each) => each.isFile())) {
    const bytes = await readFile(join(file.parentPath, file.name));
    const text = (file.name.startsWith('en_') ? gunzipSync(bytes) : bytes).toString('latin1');
    expect(text.includes('calls/2025-07-03'), join(file.parentPath, file.name)).toBe(false);
  }
});
