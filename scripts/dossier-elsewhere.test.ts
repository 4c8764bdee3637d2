import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

// Outside the project, with a space and a letter that is not ASCII in each part of the path.
const project = resolve(import.meta.dirname, '..');
const dossier = 'mes appels/été 2020';
const out = 'le site/à publier';
let place = '';

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'readout ailleurs é '));
  const sides = ['--side', 'Norland=Ada Lind', '--side', 'Sudria=Boris Renko'];
  run('new', dossier, '--title', 'Calls of Ada Lind', ...sides, '--time-zone', 'Europe/Oslo');
  await writeFile(
    join(place, dossier, 'raw/evening-post.txt'),
    'date 2020-03-06 Ada Lind and Boris Renko held a 40-minute phone call on Monday.\n',
  );
});
afterAll(() => rm(place, { recursive: true }));

/** As npm runs a command in the project for a person who stands in `place`; of the test's own marks Astro would take notice. */
const asTyped = () => ({
  cwd: project,
  env: {
    ...process.env,
    INIT_CWD: place,
    NODE_ENV: undefined,
    VITEST: undefined,
    READOUT_CACHE: join(place, '.cache'),
  },
});

function run(name: string, ...words: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${name}.ts`, ...words], {
    ...asTyped(),
    encoding: 'utf8',
  });
  expect(status, stdout + stderr).toBe(0);
  return stdout;
}

/** The front page that a server of the project's shows, once it serves. */
async function frontPage(name: string, ...words: string[]): Promise<string> {
  const server = spawn(process.execPath, [`scripts/${name}.ts`, ...words, '--port', '0'], {
    ...asTyped(),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(server, 'exit');
  try {
    let said = '';
    for await (const chunk of server.stdout) {
      said += String(chunk);
      const [address] = /http:\/\/localhost:\d+\//u.exec(said) ?? [];
      if (address !== undefined) return await (await fetch(address)).text();
    }
    throw new Error(`The server ended before it served: ${said}`);
  } finally {
    server.kill();
    await ended;
  }
}

test('check and ingest read it, and name its files as one finds them from where one stands', async () => {
  expect(run('check', '--dossier', dossier)).toContain('1 source, 1 call');
  run('ingest', '--dossier', dossier, '--json', 'données.json');
  expect(await readdir(join(place, dossier, 'calls'))).toEqual(['2020-03-02.mdx']);
  expect(await readFile(join(place, 'données.json'), 'utf8')).toContain('"Calls of Ada Lind"');
  expect((await readdir(place)).filter((name) => name !== '.cache')).toEqual(['données.json', 'mes appels']);
});

test('build puts its site where --out says, and preview serves that', async () => {
  run('build', '--dossier', dossier, '--out', out);
  expect(await readdir(join(place, out, 'calls'))).toContain('2020-03-02');
  expect(await frontPage('preview', '--dossier', dossier, '--out', out)).toContain('/calls/2020-03-02/');
});

test('dev serves it', async () => {
  expect(await frontPage('dev', '--dossier', dossier)).toContain('/calls/2020-03-02/');
});
