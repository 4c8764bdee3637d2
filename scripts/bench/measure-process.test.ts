import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { measureProcess } from './measure-process.ts';

let script = '';
beforeAll(async () => {
  script = join(await mkdtemp(join(tmpdir(), 'readout-measure-')), 'script.mjs');
  // Holds 200 MB, and a child of its own that holds 100 MB more, for longer than one look at it takes.
  await writeFile(
    script,
    `import { spawnSync } from 'node:child_process';
     const held = Buffer.alloc(200e6, 1);
     const child = 'const held = Buffer.alloc(100e6, 1); setTimeout(() => held.length, 300)';
     spawnSync(process.execPath, ['-e', child]);
     console.log(process.argv[2], held.length);
     process.exitCode = 3;`,
  );
});
afterAll(() => rm(join(script, '..'), { recursive: true }));

test('a process is measured with its children, and its words and exit code are kept', async () => {
  const { peakBytes, processorSeconds, exitCode, output } = await measureProcess(script, ['word']);
  expect({ exitCode, output }).toEqual({ exitCode: 3, output: 'word 200000000\n' });
  if (process.platform === 'linux')
    expect([peakBytes, processorSeconds].map(Number)).toSatisfy(
      ([bytes = 0, worked = 0]: number[]) => bytes > 300e6 && worked > 0,
    );
  else expect([peakBytes, processorSeconds]).toEqual([null, null]);
});
