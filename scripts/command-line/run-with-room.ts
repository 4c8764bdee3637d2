import { spawn } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { getHeapStatistics } from 'node:v8';

/** Node takes 4 GB of heap at most by itself; a dossier takes about a hundred bytes of it for each byte of its texts. */
const MOST_TEXT_BYTES = 32_000_000;

/** What of the machine's memory a large dossier may take. */
const SHARE_OF_MEMORY = 0.75;

/**
 * Runs this command again in a process of its own that may take more memory, where the texts of a dossier ask for it; returns how it
 * ended. Null where this process has room enough: Node cannot be given more once it runs.
 */
export async function runWithRoom(dossier: string): Promise<number | null> {
  const room = Math.min(totalmem(), process.constrainedMemory() || Infinity) * SHARE_OF_MEMORY;
  if (getHeapStatistics().heap_size_limit >= room || (await bytesOfTexts(dossier)) <= MOST_TEXT_BYTES) return null;
  const flag = `--max-old-space-size=${Math.floor(room / 2 ** 20)}`;
  const child = spawn(process.execPath, [...process.execArgv, flag, ...process.argv.slice(1)], { stdio: 'inherit' });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  // A terminal tells both; whoever else ends this process means the other.
  const passOn = (signal: NodeJS.Signals) => child.kill(signal);
  for (const signal of signals) process.on(signal, passOn);
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (...ended) => resolve(ended));
  });
  for (const each of signals) process.off(each, passOn);
  if (signal !== null) process.kill(process.pid, signal);
  return code ?? 1;
}

async function bytesOfTexts(dossier: string): Promise<number> {
  const folder = join(dossier, 'raw');
  const names = await readdir(folder).catch(() => []);
  const sizes = await Promise.all(names.map((name) => sizeOf(join(folder, name))));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** None of what is not there: the ingest says so. */
async function sizeOf(file: string): Promise<number> {
  return stat(file).then(
    ({ size }) => size,
    () => 0,
  );
}
