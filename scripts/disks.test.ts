import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const project = resolve(import.meta.dirname, '..');
let place = '';
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'readout-disks-'));
  await mkdir(join(place, 'disk'));
  await cp(join(import.meta.dirname, 'fixtures/dossiers/sound'), join(place, 'calls'), { recursive: true });
});
afterEach(() => rm(place, { recursive: true }));

/** A name space in which one may mount disks of one's own, which go with it. */
const owning = ['unshare', '--map-root-user', '--mount', 'bash', '-euc'] as const;

function run(script: string, words: readonly string[] = owning) {
  const [program = '', ...rest] = words;
  const { status, stdout, stderr } = spawnSync(program, [...rest, script], {
    cwd: project,
    env: {
      ...process.env,
      NODE_ENV: undefined,
      VITEST: undefined,
      INIT_CWD: place,
      PLACE: place,
      NODE: process.execPath,
      READOUT_CACHE: join(place, 'cache'),
    },
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

const canMount = run('mount -t tmpfs -o size=100k tmpfs /tmp').status === 0;
const stackTrace = /\bat .*\.(?:ts|js):\d+/u;

describe.skipIf(!canMount)('on a disk of its own', () => {
  const mount = (size: string): string => `mount -t tmpfs -o size=${size} tmpfs "$PLACE/disk"\n`;
  const sums = '(cd "$PLACE/disk/calls" && sha256sum calls/* people/* sources/* themes/*)';
  const ingested = `cp -r "$PLACE/calls" "$PLACE/disk/calls"
"$NODE" scripts/ingest.ts --dossier disk/calls --quiet > "$PLACE/log"
${sums} > "$PLACE/before"
echo 'Ada Lind and Boris Renko held a phone call on 3 March 2020.' >> "$PLACE/disk/calls/raw/morning-post.txt"
`;
  const ingestAgain = `"$NODE" scripts/ingest.ts --dossier disk/calls --quiet && exit 1
${sums} | diff "$PLACE/before" -
test "$(ls -A "$PLACE/disk/calls" | grep -c '^[.]readout')" = 0
`;

  test('an ingest that finds it full says so, and leaves what was there', () => {
    const { status, output } = run(
      `${mount('600k')}${ingested}dd if=/dev/zero of="$PLACE/disk/filling" bs=1k 2> "$PLACE/log" || true\n${ingestAgain}`,
    );
    expect(output).toMatch(/error This cannot be read or written: the disk is full\. \(cannot-be-written\)/u);
    expect(output).not.toMatch(stackTrace);
    expect(status).toBe(0);
  });

  test('an ingest that may not write there says so', () => {
    const { status, output } = run(
      `${mount('600k')}${ingested}mount -o remount,ro "$PLACE/disk"\n"$NODE" scripts/ingest.ts --dossier disk/calls --quiet && exit 1\n${sums} | diff "$PLACE/before" -`,
    );
    expect(output).toMatch(/error This cannot be read or written: the disk is read-only\. \(cannot-be-written\)/u);
    expect(output).not.toMatch(stackTrace);
    expect(status).toBe(0);
  });

  test('a build that has no room says so, and leaves the site of before; one that has moves its pages there', () => {
    const build = '"$NODE" scripts/build.ts --dossier calls --out disk/site --quiet';
    const { status, output } = run(`${mount('300k')}mkdir -p "$PLACE/disk/site/data"
echo '{}' > "$PLACE/disk/site/data/dossier.json"
${build} && exit 1
test "$(cat "$PLACE/disk/site/data/dossier.json")" = '{}'
test "$(ls -A "$PLACE/disk")" = site
mount -o remount,size=60m "$PLACE/disk"
${build}
test -e "$PLACE/disk/site/search/index.html"
`);
    expect(output).toMatch(/error This cannot be read or written: the disk is full\. \(cannot-be-written\)/u);
    expect(output).not.toMatch(stackTrace);
    expect(output).toMatch(/^The site is in .*disk\/site\.$/mu);
    expect(status).toBe(0);
  }, 120_000);
});

test('a file that may not grow is a finding, and nothing is half-written', () => {
  const { status, output } = run(
    'ulimit -f 2\n"$NODE" scripts/ingest.ts --dossier calls --quiet && exit 1\nls -A "$PLACE/calls"',
    ['bash', '-uc'],
  );
  expect(output).toMatch(/\(cannot-be-written\)/u);
  expect(output).not.toMatch(stackTrace);
  expect(output).not.toMatch(/^(?:calls|sources|\.readout.*)$/mu);
  expect(status).toBe(0);
});
