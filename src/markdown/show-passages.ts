import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { lengthOf } from '../code-points.ts';
import type { Block } from '../generated/block.ts';
import type { Passage } from '../schemas/passage.ts';
import type { Removal } from '../schemas/removal.ts';
import type { Source } from '../schemas/source.ts';
import type { WordsOfSource } from '../words-of-source.ts';
import { markText, type Mark } from './mark-text.ts';
import { marksOf } from './marks-of.ts';

/** A stretch of a source as its page shows it. */
export interface ShownStretch {
  html: string;
  /** What goes behind a passage with marked words, or whose publisher's page is known: its id, and where that page has it. */
  notes?: { passage: string; published: string | null };
}

/**
 * A source as its numbered passages: `<div class="passage">` with a link to itself and the passage (`id="p4"`). What was left out
 * stands folded in its place: `<details id="r2">` for the second stretch. `words` are those that the spans of the source count,
 * `blocks` what its generated file holds.
 *
 * The letters that come out are the source's own. Throws when the blocks are not, letter for letter, the passages that the
 * frontmatter keeps.
 */
export function showPassages(source: Source, words: WordsOfSource, blocks: readonly Block[]): ShownStretch[] {
  if (blocks.length !== source.kept.length) {
    throw new RangeError(`the frontmatter keeps ${source.kept.length} passages, and the body has ${blocks.length}`);
  }
  const kept = source.kept.map((passage, index) => ({ ...passage, block: blocks[index] }));
  const removed = source.removed.map((removal, index) => ({ ...removal, id: `r${index + 1}` }));
  const withheld = new Set(source.shown?.withheld);
  const marks = marksOf(source);
  const begun = new Set<Mark>();
  let next = 0;
  let running: Mark[] = [];
  return [...kept, ...removed]
    .sort((a, b) => a.start - b.start)
    .map((stretch) => {
      running = running.filter(({ end }) => end > stretch.start);
      for (let mark = marks[next]; mark !== undefined && mark.start < stretch.end; mark = marks[++next]) {
        running.push(mark);
      }
      const { letters, start } = lettersOf(words.cut(stretch), stretch.start);
      const content = markText(letters, start, running, begun);
      if (!('kind' in stretch)) return { html: toHtml(removedStretch(stretch, content, lengthOf(letters))) };
      checkLetters(stretch, letters);
      if (withheld.has(stretch.id)) return { html: toHtml(noticeOf(stretch, content)) };
      const html = toHtml(passage(stretch, content));
      const published = words.publishedAt(stretch);
      const hasNotes = published !== null || running.some((mark) => mark.start >= stretch.start);
      return hasNotes ? { html, notes: { passage: stretch.id, published } } : { html };
    });
}

/** A stretch without the white space around it. */
function lettersOf(words: string, start: number): { letters: string; start: number } {
  const letters = words.trimStart();
  return { letters: letters.trimEnd(), start: start + lengthOf(words.slice(0, words.length - letters.length)) };
}

function checkLetters({ id, block }: { id: string; block: Block | undefined }, letters: string): void {
  if (block === undefined || block.type === 'quotation') throw new TypeError(`passage ${id} is a quotation`);
  if (asMarkdownGivesIt(block.text) === asMarkdownGivesIt(letters)) return;
  throw new RangeError(
    `passage ${id} is not what its source says: “${excerpt(block.text)}” instead of “${excerpt(letters)}”`,
  );
}

/** Markdown drops the white space around a line break, has one kind of line break, and no NUL. */
function asMarkdownGivesIt(letters: string): string {
  return letters.replaceAll('\0', '\uFFFD').replace(/[ \t]*(?:\r\n?|\n)[ \t]*/gu, '\n');
}

function passage({ id, kind }: Passage, content: ElementContent[]): Element {
  const heading = kind === 'title' || kind === 'heading';
  return element('div', { className: ['passage'], dataKind: kind }, [
    numberOf(id),
    element(heading ? 'h3' : 'p', { id, dir: 'auto' }, content),
  ]);
}

/** A passage that is not shown: what stands in its place is no word of the source, and does not look like one. */
function noticeOf({ id }: Passage, content: ElementContent[]): Element {
  return element('div', { className: ['passage', 'withheld'] }, [numberOf(id), element('p', { id }, content)]);
}

function numberOf(id: string): Element {
  return element('a', { className: ['passage-number'], href: `#${id}`, ariaLabel: `Passage ${id.slice(1)}` }, [
    { type: 'text', value: `¶\u00A0${id.slice(1)}` },
  ]);
}

function removedStretch({ id, reason }: Removal & { id: string }, content: ElementContent[], length: number): Element {
  return element('details', { className: ['removed'], id }, [
    element('summary', {}, [{ type: 'text', value: `Left out: ${reason} (${length} characters)` }]),
    element('p', { dir: 'auto' }, content),
  ]);
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children };
}

function excerpt(text: string): string {
  return Array.from(text).slice(0, 60).join('');
}
