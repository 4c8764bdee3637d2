import { isProse } from '../../cleaning/is-prose.ts';
import type { Reason } from '../../cleaning/reason.ts';
import type { Block } from '../reading-text.ts';
import type { WrittenBlock } from '../text-writer.ts';

const reason: Reason = { rule: 'related-stories', reason: 'other stories of the site that the page points to' };

/** A block is a link when at least this part of its letters are a link's words. */
const NEARLY_ALL = 0.9;
/** Links of fewer words are names, offices and key words. */
const FEWEST_WORDS = 4;
/** Scripts that set no space between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{4}/u;

/**
 * The blocks, with those that are nothing but a link to another page left out: within the text a paragraph without a
 * sentence's end, after it any. A list of links within the text, headings and the title stay.
 */
export function cutLinks(text: string, blocks: readonly WrittenBlock[]): Block[] {
  const isBody = ({ start, end, removed }: WrittenBlock): boolean =>
    removed === undefined && isProse(text.slice(start, end));
  const last = blocks.findLastIndex((block) => isBody(block) && !isLink(block));
  return blocks.map((written, index): Block => {
    const { start, end, kind, removed } = written;
    const block = { start, end, kind, ...(removed && { removed }) };
    if (removed !== undefined || last === -1 || kind === 'title' || !isLink(written)) return block;
    const isSentence = /[.!?…:]["'”’)]*$/u.test(text.slice(Math.max(start, end - 4), end));
    const isPointer = kind === 'paragraph' && !isSentence && hasWords(text.slice(start, end));
    return index > last || isPointer ? { ...block, removed: reason } : block;
  });
}

function isLink({ start, end, linked }: WrittenBlock): boolean {
  return linked >= (end - start) * NEARLY_ALL;
}

function hasWords(letters: string): boolean {
  return letters.split(/\s+/u, FEWEST_WORDS).length === FEWEST_WORDS || unspaced.test(letters);
}
