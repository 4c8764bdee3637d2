import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-room-'));
  mkdirSync(join(folder, 'raw'));
  const module = JSON.stringify(join(import.meta.dirname, 'run-with-room.ts'));
  writeFileSync(
    join(folder, 'command.ts'),
    `import { getHeapStatistics } from 'node:v8';
     import { runWithRoom } from ${module};
     const ended = await runWithRoom(import.meta.dirname);
     if (ended === null) console.log(process.argv[2], getHeapStatistics().heap_size_limit);
     process.exitCode = ended ?? 1;`,
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a command that prints its word and how much heap it may have, and ends with 1. */
function run(): { status: number | null; word: string | undefined; heap: number } {
  const { status, stdout } = spawnSync(process.execPath, [join(folder, 'command.ts'), 'word'], { encoding: 'utf8' });
  const [word, heap] = stdout.trim().split(' ');
  return { status, word, heap: Number(heap) };
}

test('a command runs once, with more memory where the texts are many, and ends as it ends', () => {
  const small = run();
  writeFileSync(join(folder, 'raw/long.txt'), '');
  truncateSync(join(folder, 'raw/long.txt'), 40_000_000);
  const large = run();
  expect(small).toMatchObject({ status: 1, word: 'word' });
  expect(large).toMatchObject({ status: 1, word: 'word' });
  expect(large.heap).toBeGreaterThan(small.heap);
});
