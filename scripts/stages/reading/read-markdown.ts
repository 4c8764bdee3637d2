import type { Nodes, Parents, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { findPlainRanges } from '../cleaning/find-plain-ranges.ts';
import { cutLinks } from './html/cut-links.ts';
import { writeFragment } from './html/write-fragment.ts';
import type { MarkupText } from './read-html.ts';
import { readFrontmatter } from './read-frontmatter.ts';
import type { Block } from './reading-text.ts';
import { TextWriter } from './text-writer.ts';

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).freeze();

const kinds: ReadonlyMap<Nodes['type'], Block['kind']> = new Map([
  ['heading', 'heading'],
  ['listItem', 'list-item'],
  ['blockquote', 'quote'],
]);
const blocks: ReadonlySet<Nodes['type']> = new Set(['root', 'paragraph', ...kinds.keys()]);

/** A line that begins with so many marks of quotations and lists: the parser's time grows with the cube of their number. */
const nested = /^(?![-*+ \t]+$)[ \t]*(?:(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])[ \t]*){40}/mu;

interface Place {
  kind: Block['kind'];
  isLink: boolean;
}

/**
 * The reading text of Markdown (CommonMark): its paragraphs, headings, items and quotations, parted by empty lines, white
 * space folded as a browser does it. HTML within it is read as HTML. Images, addresses of links, definitions and marks are no
 * text; front matter goes into `head`. The first heading of the first rank is the title. Throws RangeError when quotations and
 * lists nest deeper than any text needs, as when HTML within does.
 */
export function readMarkdown(markdown: string): MarkupText {
  if (nested.test(markdown)) throw new RangeError('Too many quotations or lists within one another.');
  const root: Root = parser.parse(markdown);
  const writer = new TextWriter();
  let hasTitle = false;

  const visit = (node: Nodes, place: Place): void => {
    if (node.type === 'text' || node.type === 'inlineCode') writer.write(node.value, place);
    else if (node.type === 'break') writer.breakLine(place);
    else if (node.type === 'code') writePreformatted(writer, node.value, place);
    else if (node.type === 'html') writeFragment(node.value, place, writer);
    else if ('children' in node) visitParent(node, place);
  };

  const visitParent = (node: Parents, outer: Place): void => {
    const isTitle = node.type === 'heading' && node.depth === 1 && !hasTitle;
    hasTitle ||= isTitle;
    const kind = isTitle ? 'title' : (kinds.get(node.type) ?? outer.kind);
    const place = { kind, isLink: outer.isLink || node.type === 'link' || node.type === 'linkReference' };
    const isBlock = blocks.has(node.type);
    if (isBlock) writer.endBlock(outer);
    for (const child of node.children) visit(child, place);
    if (isBlock) writer.endBlock(place);
  };

  visitParent(root, { kind: 'paragraph', isLink: false });
  const { text, blocks: written } = writer.finish();
  const yaml = root.children[0];
  return { text, head: yaml?.type === 'yaml' ? readFrontmatter(yaml.value) : {}, blocks: cutLinks(text, written) };
}

function writePreformatted(writer: TextWriter, letters: string, place: Place): void {
  for (const { start, end } of findPlainRanges(letters, 0)) {
    writer.write(letters.slice(start, end), { isPreformatted: true });
    writer.endBlock(place);
  }
}
