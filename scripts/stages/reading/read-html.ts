import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { cutLinks } from './html/cut-links.ts';
import { findReadable } from './html/find-readable.ts';
import { guidePage } from './html/guide-page.ts';
import { readHead } from './html/read-head.ts';
import { surveyPage } from './html/survey-page.ts';
import { writePage } from './html/write-page.ts';
import type { Block, ReadingText } from './reading-text.ts';
import { TextWriter } from './text-writer.ts';

/** What a reader of a page reads, and what its mark-up says about it. */
export type MarkupText = Pick<ReadingText, 'text' | 'head'> & { blocks: Block[] };

const parser = unified().use(rehypeParse).freeze();

/**
 * The reading text of a page of HTML: every block that has words, kept or removed, parted by empty lines, white space folded
 * as a browser does it. What is no text is left out (`html/not-text.ts`), as are attributes and comments. Lists have no marks;
 * their blocks are `list-item`s. Throws RangeError when the page nests deeper than the parser can follow, some thousand levels.
 */
export function readHtml(html: string): MarkupText {
  const root: Root = parser.parse(html);
  const head = readHead(root);
  const guide = guidePage(surveyPage(root, findReadable(root)), head.title);
  const writer = new TextWriter();
  const nodes = root.children.filter((node) => node.type === 'element');
  writePage(nodes, guide, writer);
  const { text, blocks } = writer.finish();
  return { text, head, blocks: cutLinks(text, blocks) };
}
