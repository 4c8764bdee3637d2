import type { RootContent } from 'mdast';
import type { Options } from 'mdast-util-to-markdown';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { emitFrontmatter } from './emit-frontmatter.ts';
import { plainBlock } from './plain-block.ts';

/**
 * An MDX file: `data` as YAML frontmatter, then the tree; a block that is written already (`writeBlock`) stands as it is.
 * Every text node comes out as text whatever it holds: MDX syntax, Markdown, HTML, `import` lines, white space.
 */
export function serialiseMdx(data: object, { children }: { children: readonly (RootContent | string)[] }): string {
  const blocks = children.map((block) => (typeof block === 'string' ? block : writeBlock(block)));
  return [`---\n${emitFrontmatter(data)}---\n`, ...blocks.map((block) => `${block}\n`)].join('\n');
}

/** A block as it stands in a file. */
export function writeBlock(block: RootContent): string {
  return plainBlock(block) ?? serialiseBlock(block);
}

/** Any block, with whatever escapes it takes. */
export function serialiseBlock(block: RootContent): string {
  return processor.stringify({ type: 'root', children: [block] }).slice(0, -1);
}

type Unsafe = NonNullable<Options['unsafe']>[number];

/** Characters that Markdown or MDX would change or read as code, beyond those that the serialisers already escape. */
const unsafe: Unsafe[] = [
  // MDX reads a block that begins with these words as ECMAScript, and would run it.
  { atBreak: true, character: 'e', after: 'xport\\b' },
  { atBreak: true, character: 'i', after: 'mport\\b' },
  // A tab or space at a line's edge, and a lone carriage return, are dropped or changed when Markdown is read.
  { character: '\t' },
  { character: '\r' },
];

const processor = unified()
  .use(remarkStringify, {
    unsafe,
    bullet: '-',
    emphasis: '*',
    rule: '-',
    fences: true,
    resourceLink: true,
    setext: false,
  })
  .use(remarkMdx)
  .freeze();
