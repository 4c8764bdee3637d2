import { isPlainText } from '../schemas/generated/is-plain-text.ts';
import type { Block } from './block.ts';
import { parseBlocks } from './parse-blocks.ts';

/**
 * The blocks of a generated file's body, as remark reads its MDX. A block that is plain letters is taken as it stands, which is most
 * of them at a small part of the time; only what stands between such blocks goes through remark.
 * Throws a `VFileMessage` for what is no MDX, and for anything that would be more than text.
 */
export function readBlocks(body: string): Block[] {
  try {
    return readParts(body);
  } catch (error) {
    // Read as a whole it fails as well, and tells the place in it.
    parseBlocks(body);
    throw error;
  }
}

function readParts(body: string): Block[] {
  const blocks: Block[] = [];
  let others = '';
  for (const chunk of body.split(/(?<=\n\n)/u)) {
    const plain = readPlain(chunk.replace(/^\n/u, '').replace(/\n+$/u, ''));
    if (plain === null) others += chunk;
    else {
      for (const block of parseBlocks(others)) blocks.push(block);
      blocks.push(plain);
      others = '';
    }
  }
  for (const each of parseBlocks(others)) blocks.push(each);
  return blocks;
}

/** Null for a block with any letter that may mean something to Markdown or MDX. */
function readPlain(chunk: string): Block | null {
  if (isPlainText(chunk)) return { type: 'paragraph', text: chunk };
  const heading = /^#{1,6} (.+)$/u.exec(chunk)?.[1];
  if (heading !== undefined && isPlainText(heading)) return { type: 'heading', text: heading };
  const [, source, id, text] =
    /^<Quotation source="([\w-]+)" id="([\w-]+)">\n {2}(.+)\n<\/Quotation>$/u.exec(chunk) ?? [];
  if (source === undefined || id === undefined || text === undefined || !isPlainText(text)) return null;
  return { type: 'quotation', source, id, text };
}
