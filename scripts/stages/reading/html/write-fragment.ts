import type { ElementContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Setting, TextWriter } from '../text-writer.ts';
import { judgeByName } from './judge-element.ts';
import { writePage } from './write-page.ts';

const parser = unified().use(rehypeParse, { fragment: true }).freeze();

/** Writes the words of a piece of HTML that stands in another text; a lone tag has none. Elements that are no text by name are left out. */
export function writeFragment(html: string, setting: Setting, writer: TextWriter): void {
  const nodes = parser
    .parse(html)
    .children.filter((node): node is ElementContent => node.type === 'element' || node.type === 'text');
  writePage(nodes, { title: null, outside: null, opens: () => false, judge: judgeByName }, writer, setting);
}
