import { lettersOf } from '../cleaning/letters-of.ts';
import type { Block } from './reading-text.ts';

/** What a stretch of reading text is: the kind of block, and why its mark-up shows that it is no part of the text, if so. */
export type Setting = Pick<Block, 'kind' | 'removed'>;

/** A block as written, with how many of its characters are the words of links. */
export interface WrittenBlock extends Block {
  linked: number;
}

const fold = /[\t\n\f\r ]+/gu;

/**
 * Writes a reading text block by block: white space folded as a browser does it, blocks parted by an empty line, a line feed
 * at the end. Two line breaks in a row end a paragraph, as on pages that have no `<p>`.
 */
export class TextWriter {
  readonly blocks: WrittenBlock[] = [];
  readonly #parts: string[] = [];
  #length = 0;
  #line: string[] = [];
  #lineLength = 0;
  #lastCharacter = '';
  #linked = 0;
  #deferred: { letters: string; setting: Setting }[] = [];

  /** The text so far. Call it once all is written. */
  finish(): { text: string; blocks: WrittenBlock[] } {
    const text = this.#parts.join('');
    return { text: text === '' ? '' : `${text}\n`, blocks: this.blocks };
  }

  /** Whether the open block has letters yet. */
  get isOpen(): boolean {
    return this.#lineLength > 0;
  }

  /** Adds characters to the open block. `isLink`: they are the words of a link; `isPreformatted`: white space stays. */
  write(characters: string, { isLink = false, isPreformatted = false } = {}): void {
    let folded = isPreformatted ? characters : characters.replace(fold, ' ');
    if (!isPreformatted && folded.startsWith(' ') && /^[ \n]?$/u.test(this.#lastCharacter)) folded = folded.slice(1);
    if (folded === '') return;
    this.#line.push(folded);
    this.#lineLength += folded.length;
    this.#lastCharacter = folded.slice(-1);
    if (isLink) this.#linked += folded.trim().length;
  }

  /** A line break within a block; the second in a row ends the block. */
  breakLine(setting: Setting): void {
    if (this.#lastCharacter === '\n') this.endBlock(setting);
    else if (this.#lineLength > 0) {
      this.#line.push('\n');
      this.#lineLength += 1;
      this.#lastCharacter = '\n';
    }
  }

  /** Letters that stand within a block but are no part of its text (a button, hidden words): they make a block after it. */
  defer(letters: string, setting: Setting): void {
    this.#deferred.push({ letters, setting });
  }

  /** Ends the open block; without letters there is none. */
  endBlock(setting: Setting): void {
    const line = this.#line.join('').replace(/ +\n/gu, '\n');
    const linked = this.#linked;
    const deferred = this.#deferred;
    this.#line = [];
    this.#lineLength = 0;
    this.#lastCharacter = '';
    this.#linked = 0;
    this.#deferred = [];
    this.#add(line, setting, linked);
    for (const { letters, setting: own } of deferred) this.#add(letters, own, 0);
  }

  #add(line: string, setting: Setting, linked: number): void {
    const { start, end } = lettersOf(line, { start: 0, end: line.length });
    if (start === end) return;
    const gap = this.#length === 0 ? '' : '\n\n';
    this.#parts.push(gap, line.slice(start, end));
    const from = this.#length + gap.length;
    this.#length = from + end - start;
    const { kind, removed } = setting;
    this.blocks.push({ start: from, end: this.#length, kind, ...(removed && { removed }), linked });
  }
}
