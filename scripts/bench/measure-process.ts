import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a command took. */
export interface Measure {
  seconds: number;
  /** What of it, and of its threads, a processor worked: what it would take on one core, whatever else the machine does; `null` where the system does not say. */
  processorSeconds: number | null;
  /** The most memory that it and its child processes held at once, resident; `null` where the system does not say. */
  peakBytes: number | null;
  exitCode: number;
  /** What it printed. */
  output: string;
}

const pollMilliseconds = 20;

/**
 * Runs a Node script to its end. Memory and the processor's work, without that of children, are read from Linux's `/proc`, every 20 ms: of the script itself as the kernel's
 * own high-water mark, of its children as they stand, so that a child's short peak may be missed.
 */
export async function measureProcess(script: string, words: readonly string[]): Promise<Measure> {
  const start = performance.now();
  const child = spawn(process.execPath, [script, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));

  let peakBytes: number | null = null;
  let processorSeconds: number | null = null;
  const poll = setInterval(() => {
    if (child.pid === undefined) return;
    processorSeconds = processorSecondsOf(child.pid) ?? processorSeconds;
    const bytes = bytesOfTree(child.pid);
    if (bytes !== null) peakBytes = Math.max(peakBytes ?? 0, bytes);
  }, pollMilliseconds);
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  }).finally(() => clearInterval(poll));
  const seconds = (performance.now() - start) / 1000;
  return { seconds, processorSeconds, peakBytes, exitCode, output: Buffer.concat(chunks).toString('utf8') };
}

function bytesOfTree(root: number): number | null {
  const own = bytesOf(root, 'VmHWM');
  if (own === null) return null;
  let bytes = own;
  const pending = childrenOf(root);
  for (let pid = pending.pop(); pid !== undefined; pid = pending.pop()) {
    bytes += bytesOf(pid, 'VmRSS') ?? 0;
    pending.push(...childrenOf(pid));
  }
  return bytes;
}

/** The fields after the name, which may hold anything: the 14th and 15th of all are ticks of 10 ms. */
function processorSecondsOf(pid: number): number | null {
  const fields = readProcess(`${pid}/stat`).split(') ').at(-1)?.split(' ') ?? [];
  const [user, system] = [fields[11], fields[12]];
  return user === undefined || system === undefined ? null : (Number(user) + Number(system)) / 100;
}

function bytesOf(pid: number, field: 'VmHWM' | 'VmRSS'): number | null {
  const kibibytes = new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(readProcess(`${pid}/status`))?.[1];
  return kibibytes === undefined ? null : Number(kibibytes) * 1024;
}

function childrenOf(pid: number): number[] {
  return readProcess(`${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
}

/** Empty when the process has ended, or this is no Linux. */
function readProcess(file: string): string {
  try {
    return readFileSync(`/proc/${file}`, 'utf8');
  } catch {
    return '';
  }
}
