import { readFile } from 'node:fs/promises';
import { VFileMessage } from 'vfile-message';
import { nameRead } from '../schemas/name-read.ts';
import { noteRead } from '../reads/page-reads.ts';
import { splitGenerated } from '../schemas/generated/split-generated.ts';
import type { Block } from './block.ts';
import { GeneratedFileError } from './generated-file-error.ts';
import { fileOf, type GeneratedFolder } from './generated-files.ts';
import { readBlocks } from './read-blocks.ts';

/** The body of a generated file, read when its page is made: most pages need the frontmatter of many files, but the body of one. */
export async function blocksOf(folder: GeneratedFolder, id: string): Promise<Block[]> {
  noteRead(nameRead({ kind: 'body', folder, id }));
  const file = fileOf(folder, id);
  const text = await readFile(file, 'utf8');
  const body = splitGenerated(text)?.body ?? '';
  try {
    return readBlocks(body);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    const linesAbove = text.slice(0, text.length - body.length).split('\n').length - 1;
    throw new GeneratedFileError(file, error.reason, {
      line: linesAbove + (error.line ?? 1),
      column: error.column ?? 1,
    });
  }
}
