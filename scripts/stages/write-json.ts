import { open, rename, rm } from 'node:fs/promises';

/** How many letters are gathered before they are written: larger strings are old garbage from the start, and lie about for long. */
const CHUNK = 2 ** 16;

/** Makes a file hold these pieces of text: all of them or, when anything fails, what it held before. */
export async function writeJson(file: string, pieces: Iterable<string>): Promise<void> {
  const draft = `${file}.readout-next`;
  try {
    const handle = await open(draft, 'w');
    try {
      let chunk = '';
      for (const piece of pieces) {
        chunk += piece;
        if (chunk.length < CHUNK) continue;
        await handle.writeFile(chunk);
        chunk = '';
      }
      await handle.writeFile(chunk);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
