import type { BlockContent, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import type { Block } from './block.ts';

const processor = unified().use(remarkParse).use(remarkMdx).freeze();

/**
 * The blocks of MDX: paragraphs and headings that hold text alone, and `<Quotation source id>` around such a paragraph.
 * A source text is never code: throws a `VFileMessage` for anything else, with its place.
 */
export function parseBlocks(mdx: string): Block[] {
  if (mdx === '') return [];
  const root: Root = processor.parse(mdx);
  return root.children.map(blockOf);
}

function blockOf(node: RootContent): Block {
  if (node.type === 'paragraph' || node.type === 'heading') return { type: node.type, text: textOf(node.children) };
  if (node.type === 'mdxJsxFlowElement' && node.name === 'Quotation') return quotationOf(node);
  return fail(`a block is no paragraph or heading, but ${node.type}`, node);
}

function quotationOf(node: MdxJsxFlowElement): Block {
  const [paragraph, ...more] = node.children as BlockContent[];
  if (paragraph?.type !== 'paragraph' || more.length > 0) return fail('a quotation is more than one paragraph', node);
  const given = new Map<string, unknown>();
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute') given.set(attribute.name, attribute.value);
    else fail(`${attribute.type} stands where there should be an attribute`, node);
  }
  const [source, id] = [given.get('source'), given.get('id')];
  if (typeof source !== 'string' || typeof id !== 'string' || given.size > 2) {
    return fail('a quotation has other attributes than `source` and `id`', node);
  }
  return { type: 'quotation', source, id, text: textOf(paragraph.children) };
}

function textOf(children: readonly PhrasingContent[]): string {
  return children
    .map((child) =>
      child.type === 'text' ? child.value : fail(`${child.type} stands where there should be text alone`, child),
    )
    .join('');
}

function fail(reason: string, node: RootContent): never {
  throw new VFileMessage(reason, { place: node.position, ruleId: 'source-is-text', source: 'readout' });
}
