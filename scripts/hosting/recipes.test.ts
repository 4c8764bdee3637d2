import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, matchesGlob, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readOptions } from '../command-line/read-options.ts';
import { hostHeaders } from './host-headers.ts';

const recipes = resolve(import.meta.dirname, '../../docs/hosting');
const recipe = (name: string): Promise<string> => readFile(join(recipes, name), 'utf8');

test('nginx sends the headers that the site wants', async () => {
  const lines = (await recipe('nginx.conf')).split('\n').map((line) => line.trim());
  const [everywhere, ...hashed] = hostHeaders;
  for (const [name, value] of Object.entries(everywhere?.headers ?? {})) {
    expect(lines).toContain(`add_header ${name} "${value}" always;`);
  }
  const cached = hashed.map(({ headers }) => headers['Cache-Control']);
  expect(new Set(cached)).toEqual(new Set(['public, max-age=31536000, immutable']));
  expect(lines.filter((line) => line.includes('immutable'))).toHaveLength(2);
});

test('what GitHub Pages runs is a build with its address', async () => {
  const workflow = z
    .object({ jobs: z.object({ publish: z.object({ steps: z.array(z.object({ run: z.string().optional() })) }) }) })
    .parse(parse(await recipe('github-pages.yml')));
  const commands = workflow.jobs.publish.steps.flatMap(({ run }) => run ?? []);
  expect(commands).toHaveLength(2);
  expect(commands[0]).toBe('npm ci');
  for (const path of ['', '/calls']) {
    const words = (commands[1] ?? '')
      .replace('${{ steps.pages.outputs.origin }}', 'https://archive.github.io')
      .replace('${{ steps.pages.outputs.base_path }}', path);
    expect(readBuild(words)).toMatchObject({ site: 'https://archive.github.io', base: `${path}/` });
  }
});

test('what Netlify runs is a build with its address, and publishes what it makes', async () => {
  const toml = await recipe('netlify.toml');
  const [, command = ''] = /^command = "(.+)"$/m.exec(toml) ?? [];
  expect(readBuild(command.replace('$URL', 'https://calls.netlify.app'))).toMatchObject({
    site: 'https://calls.netlify.app',
  });
  expect(toml).toContain('publish = "dist"');
});

test('Cloudflare Pages publishes what a build makes', async () => {
  expect(await recipe('wrangler.toml')).toContain('pages_build_output_dir = "dist"');
});

test('S3 gets every file once, hashed ones to keep, and neither packed copies nor headers', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'readout-s3-'));
  const files = [
    'index.html',
    'calls/2030-01-02/index.html',
    '_astro/page.abc.css',
    '_astro/page.abc.css.br',
    'pagefind/pagefind.js',
    'pagefind/index/en_1.pf_index',
    'pagefind/fragment/en_2.pf_fragment',
    'index.html.gz',
    '_headers',
  ];
  for (const file of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), '');
  }
  const runs = await runWithStandIn(folder);
  const [hashed = [], other = [], cleaning = []] = runs;
  expect(runs).toHaveLength(3);
  expect(sentBy(hashed, files)).toEqual([
    '_astro/page.abc.css',
    'pagefind/index/en_1.pf_index',
    'pagefind/fragment/en_2.pf_fragment',
  ]);
  expect(hashed).toContain('public, max-age=31536000, immutable');
  expect(sentBy(other, files)).toEqual(['index.html', 'calls/2030-01-02/index.html', 'pagefind/pagefind.js']);
  expect(other).toContain('no-cache');
  expect(cleaning).toContain('--delete');
  expect(runs.map((words) => words.includes('--delete'))).toEqual([false, false, true]);
  for (const words of runs) expect(words.slice(0, 4)).toEqual(['s3', 'sync', folder, 's3://my-bucket/dossiers/calls']);
  await rm(folder, { recursive: true });
});

function readBuild(words: string): object {
  const [npm, run, build, dashes, ...options] = words.split(/\s+/).map((word) => word.replaceAll('"', ''));
  expect([npm, run, build, dashes]).toEqual(['npm', 'run', 'build', '--']);
  const description = { name: 'build', summary: '', options: ['dossier', 'out', 'base', 'site'] } as const;
  const reading = readOptions(description, options, { from: '/', project: '/' });
  return reading.kind === 'run' ? reading.options : { error: reading.kind };
}

/** The words of each call of `aws` that the recipe makes. */
async function runWithStandIn(site: string): Promise<string[][]> {
  const bin = await mkdtemp(join(tmpdir(), 'readout-aws-'));
  const log = join(bin, 'log');
  await writeFile(
    join(bin, 'aws'),
    `#!/usr/bin/env bash\nprintf '%s\\0' "$@" >> "${log}"\nprintf '\\n' >> "${log}"\n`,
    {
      mode: 0o755,
    },
  );
  const run = spawnSync('bash', [join(recipes, 's3.sh'), site, 'my-bucket', 'dossiers/calls'], {
    env: { ...process.env, PATH: [bin, process.env.PATH].join(delimiter) },
    encoding: 'utf8',
  });
  expect(run.stderr).toBe('');
  const lines = (await readFile(log, 'utf8')).trim().split('\n');
  await rm(bin, { recursive: true });
  return lines.map((line) => line.split('\0').filter((word) => word !== ''));
}

/** The files that filters of `aws s3` let through: the last one that fits decides. Source: the manual of `aws s3`. */
function sentBy(words: readonly string[], files: readonly string[]): string[] {
  return files.filter((file) => {
    let isSent = true;
    for (const [index, word] of words.entries()) {
      // In its patterns `*` stands for slashes too.
      if ((word === '--include' || word === '--exclude') && fits(file, words[index + 1] ?? '')) {
        isSent = word === '--include';
      }
    }
    return isSent;
  });
}

function fits(file: string, pattern: string): boolean {
  return matchesGlob(file.replaceAll('/', '|'), pattern.replaceAll('/', '|'));
}
