import type { MdxJsxAttribute, MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { QuotationMention } from '../find-quotations.ts';

/** The words of a quotation, with where they are found. */
export function quotationElement(source: string, { id, exact }: QuotationMention): MdxJsxFlowElement {
  const attribute = (name: string, value: string): MdxJsxAttribute => ({ type: 'mdxJsxAttribute', name, value });
  return {
    type: 'mdxJsxFlowElement',
    name: 'Quotation',
    attributes: [attribute('source', source), attribute('id', id)],
    children: [{ type: 'paragraph', children: [{ type: 'text', value: exact }] }],
  };
}
