import { cp, rename, rm, rmdir } from 'node:fs/promises';

/** Moves a folder to where an empty one is, and over to another disk where that is one. */
export async function moveFolder(from: string, to: string): Promise<void> {
  await rmdir(to);
  try {
    await rename(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    await cp(from, to, { recursive: true }).catch((refusal: unknown) => {
      // It names the file that it read, which is not where room is missing.
      throw refusal instanceof Error ? Object.assign(refusal, { path: to }) : refusal;
    });
    await rm(from, { recursive: true });
  }
}
