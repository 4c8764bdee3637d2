import { readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { listFiles } from './list-files.ts';

/** What is worth packing; fonts, pictures and the search's own `.pf_*` files are packed already. */
const textual = new Set(['.atom', '.css', '.csv', '.html', '.ics', '.js', '.json', '.jsonld', '.svg', '.txt', '.xml']);

/** How many files are packed at once: as many as Node's own threads work on. */
const atOnce = 4;

/**
 * Puts `name.br` and `name.gz` beside each textual file of a finished site, for hosts that send packed files as they lie there. A file
 * that would not be smaller gets none. Returns how many got one.
 */
export async function compressSite(folder: string): Promise<number> {
  const files = (await listFiles(folder)).filter((file) => textual.has(extname(file)));
  const waiting = files.values();
  const workers = Array.from({ length: atOnce }, async () => {
    let count = 0;
    for (const file of waiting) count += (await compressFile(join(folder, file))) ? 1 : 0;
    return count;
  });
  return (await Promise.all(workers)).reduce((sum, count) => sum + count, 0);
}

async function compressFile(file: string): Promise<boolean> {
  const bytes = await readFile(file);
  const packed = await Promise.all([
    writeIfSmaller(`${file}.br`, bytes, await brotli(bytes)),
    writeIfSmaller(`${file}.gz`, bytes, await zip(bytes)),
  ]);
  return packed.includes(true);
}

async function writeIfSmaller(file: string, bytes: Buffer, packed: Buffer): Promise<boolean> {
  if (packed.length >= bytes.length) return false;
  await writeFile(file, packed);
  return true;
}

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

function brotli(bytes: Buffer): Promise<Buffer> {
  return toBrotli(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
}

function zip(bytes: Buffer): Promise<Buffer> {
  return toGzip(bytes, { level: constants.Z_BEST_COMPRESSION });
}
