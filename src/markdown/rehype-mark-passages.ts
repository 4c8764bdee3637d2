import path from 'node:path';
import type { Element, ElementContent, Root } from 'hast';
import type { VFile } from 'vfile';
import { cutterOf, lengthOf } from '../code-points.ts';
import type { Passage } from '../schemas/passage.ts';
import type { Removal } from '../schemas/removal.ts';
import { source as sourceSchema, type Source } from '../schemas/source.ts';
import { addressOfWords } from '../views/address-of-words.ts';
import { textFragmentsOf } from '../views/text-fragments-of.ts';
import { markText, type Mark } from './mark-text.ts';
import { marksOf } from './marks-of.ts';

export interface MarkPassagesOptions {
  /** The folder whose MDX files are sources; others are left as they are. */
  folder: string;
  /** The text that the spans of a source count. */
  textOf: (source: Source) => Promise<string>;
}

/**
 * Turns the body of a source into its numbered passages: `<div class="passage">` with a link to itself, the passage
 * (`id="p4"`); behind it, where words in it are marked or the publisher's page is known, an empty
 * `<passage-notes passage="p4" published="https://…#:~:text=…">` for the page to fill.
 * What was left out stands folded in its place: `<details id="r2">` for the second stretch.
 *
 * The letters that come out are the source's own. Throws when the blocks of the file are not, letter for letter, the
 * passages that its frontmatter keeps, or when anything in it would be more than text.
 */
export function rehypeMarkPassages({ folder, textOf }: MarkPassagesOptions) {
  return async (tree: Root, file: VFile): Promise<void> => {
    if (path.dirname(file.path) !== folder) return;
    const source = sourceSchema.parse(file.data.astro?.frontmatter);
    const text = await textOf(source);
    const words = cutterOf(text);
    const fragmentOf = textFragmentsOf(text);
    const blocks = blocksOf(tree, file);
    if (blocks.length !== source.kept.length) {
      fail(file, `the frontmatter keeps ${source.kept.length} passages, and the body has ${blocks.length}`);
    }
    const kept = source.kept.map((passage, index) => ({ ...passage, block: blocks[index] }));
    const removed = source.removed.map((removal, index) => ({ ...removal, id: `r${index + 1}` }));
    const marks = marksOf(source);
    const begun = new Set<Mark>();
    let next = 0;
    let running: Mark[] = [];
    tree.children = [...kept, ...removed]
      .sort((a, b) => a.start - b.start)
      .flatMap((stretch) => {
        running = running.filter(({ end }) => end > stretch.start);
        for (let mark = marks[next]; mark !== undefined && mark.start < stretch.end; mark = marks[++next]) {
          running.push(mark);
        }
        const { letters, start } = lettersOf(words(stretch), stretch.start);
        const content = markText(letters, start, running, begun);
        if (!('kind' in stretch)) return removedStretch(stretch, content, lengthOf(letters));
        checkLetters(stretch, letters, file);
        if (source.shown?.withheld.includes(stretch.id) === true) return [noticeOf(stretch, content)];
        const published = source.url === null ? null : addressOfWords(source.url, fragmentOf(stretch));
        const hasNotes = published !== null || running.some((mark) => mark.start >= stretch.start);
        const notes = element('passage-notes', { passage: stretch.id, published });
        return [passage(stretch, content), ...(hasNotes ? [notes] : [])];
      });
    // The collection holds the frontmatter already; a second copy in every module would only weigh.
    file.data.astro = { ...file.data.astro, frontmatter: {} };
  };
}

/** The blocks of a body: paragraphs and headings that hold text alone. */
function blocksOf(tree: Root, file: VFile): Element[] {
  return tree.children.flatMap((node) => {
    if (node.type === 'text' && node.value.trim() === '') return [];
    if (node.type !== 'element' || !/^(?:p|h[1-6])$/u.test(node.tagName)) {
      return fail(
        file,
        `a block is no paragraph or heading, but ${node.type === 'element' ? node.tagName : node.type}`,
        node,
      );
    }
    const code = node.children.find((child) => child.type !== 'text');
    if (code !== undefined) {
      fail(file, `${code.type === 'element' ? code.tagName : code.type} stands where there should be text alone`, code);
    }
    return [node];
  });
}

/** A stretch without the white space around it. */
function lettersOf(words: string, start: number): { letters: string; start: number } {
  const letters = words.trimStart();
  return { letters: letters.trimEnd(), start: start + lengthOf(words.slice(0, words.length - letters.length)) };
}

function checkLetters({ id, block }: { id: string; block: Element | undefined }, letters: string, file: VFile): void {
  const text = block?.children.map((child) => (child.type === 'text' ? child.value : '')).join('') ?? '';
  if (asMarkdownGivesIt(text) === asMarkdownGivesIt(letters)) return;
  fail(file, `passage ${id} is not what its source says: “${excerpt(text)}” instead of “${excerpt(letters)}”`, block);
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

function fail(file: VFile, reason: string, node?: Root['children'][number]): never {
  file.fail(`This source’s file cannot be shown: ${reason}. It is generated: run \`npm run ingest\`.`, {
    place: node?.position,
    ruleId: 'source-is-text',
    source: 'readout',
  });
}
