import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Runs a script of this project as a process of its own, and kills it after so many milliseconds; null lets it live. Gives how long it
 * lived, and its exit code; null when it was killed.
 */
export async function runAndKill(
  words: readonly string[],
  milliseconds: number | null,
  variables: NodeJS.ProcessEnv = {},
): Promise<{ lifetime: number; exitCode: number | null }> {
  const began = performance.now();
  const child = spawn(process.execPath, words, { stdio: 'ignore', env: { ...process.env, ...variables } });
  const closed = once(child, 'close');
  const timer = milliseconds === null ? undefined : setTimeout(() => child.kill('SIGKILL'), milliseconds);
  const [exitCode] = (await closed) as [number | null];
  clearTimeout(timer);
  return { lifetime: performance.now() - began, exitCode };
}
