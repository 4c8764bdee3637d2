import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command took. */
export interface Measure {
  seconds: number;
  /** What of it a processor worked, for the command and its child processes: what it would take on one core, whatever else the machine does; `null` where the system does not say. */
  processorSeconds: number | null;
  /** The most memory that it and its child processes held at once, resident; `null` where the system does not say. */
  peakBytes: number | null;
  exitCode: number;
  /** What it printed. */
  output: string;
}

/** Where a command stands, and what it finds in its environment besides what this process has there. */
interface Surroundings {
  cwd?: string;
  env?: Readonly<Record<string, string>>;
}

const pollMilliseconds = 20;

/**
 * Runs a Node script to its end. Memory and the processor's work, with those of all child processes, are read from Linux's `/proc`,
 * every 20 ms; of the memory of the script itself the kernel's own high-water mark is known too. A child's short peak may be missed.
 */
export async function measureProcess(
  script: string,
  words: readonly string[],
  { cwd, env }: Surroundings = {},
): Promise<Measure> {
  const start = performance.now();
  const child = spawn(process.execPath, [script, ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(cwd !== undefined && { cwd }),
    env: { ...process.env, ...env },
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));

  let peakBytes: number | null = null;
  // Of each process, so that what one did that has ended counts.
  const ticks = new Map<number, number>();
  const poll = setInterval(() => {
    if (child.pid === undefined) return;
    const pids = treeOf(child.pid);
    const bytes = bytesOfTree(pids);
    if (bytes !== null) peakBytes = Math.max(peakBytes ?? 0, bytes);
    for (const pid of pids) {
      const worked = ticksOf(pid);
      if (worked !== null) ticks.set(pid, worked);
    }
  }, pollMilliseconds);
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  }).finally(() => clearInterval(poll));
  const seconds = (performance.now() - start) / 1000;
  const allTicks = [...ticks.values()].reduce((sum, worked) => sum + worked, 0);
  return {
    seconds,
    processorSeconds: ticks.size === 0 ? null : allTicks / TICKS_A_SECOND,
    peakBytes,
    exitCode,
    output: Buffer.concat(chunks).toString('utf8'),
  };
}

const TICKS_A_SECOND = 100;

/** A process and its descendants, itself first. */
function treeOf(root: number): number[] {
  const pids = [root];
  // The list grows while it is walked.
  for (const pid of pids) for (const child of childrenOf(pid)) pids.push(child);
  return pids;
}

/** What a tree of processes holds now, or what its first held at its peak if that is more. */
function bytesOfTree(pids: readonly number[]): number | null {
  const [root = 0] = pids;
  const peak = bytesOf(root, 'VmHWM');
  if (peak === null) return null;
  return Math.max(
    peak,
    pids.reduce((sum, pid) => sum + (bytesOf(pid, 'VmRSS') ?? 0), 0),
  );
}

/** The fields after the name, which may hold anything: the 14th and 15th of all are ticks of 10 ms. */
function ticksOf(pid: number): number | null {
  const fields = readProcess(`${pid}/stat`).split(') ').at(-1)?.split(' ') ?? [];
  const [user, system] = [fields[11], fields[12]];
  return user === undefined || system === undefined ? null : Number(user) + Number(system);
}

function bytesOf(pid: number, field: 'VmHWM' | 'VmRSS'): number | null {
  const kibibytes = new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(readProcess(`${pid}/status`))?.[1];
  return kibibytes === undefined ? null : Number(kibibytes) * 1024;
}

/** Linux keeps a list for each thread that started any. */
function childrenOf(pid: number): number[] {
  return threadsOf(pid).flatMap((thread) =>
    readProcess(`${pid}/task/${thread}/children`).split(' ').filter(Boolean).map(Number),
  );
}

function threadsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

/** Empty when the process has ended, or this is no Linux. */
function readProcess(file: string): string {
  try {
    return readFileSync(`/proc/${file}`, 'utf8');
  } catch {
    return '';
  }
}
