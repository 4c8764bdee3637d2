import type { Root } from 'mdast';
import type { Options } from 'mdast-util-to-markdown';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { stringify } from 'yaml';

/**
 * An MDX file: `data` as YAML frontmatter, then the tree.
 * Every text node comes out as text whatever it holds: MDX syntax, Markdown, HTML, `import` lines, white space.
 */
export function serialiseMdx(data: object, body: Root): string {
  // YAML 1.1 rules for quoting: Astro's reader would take an unquoted 2025-06-14 for a point in time.
  const frontmatter = stringify(data, { version: '1.1', lineWidth: 0, aliasDuplicateObjects: false });
  return processor.stringify({
    type: 'root',
    children: [{ type: 'yaml', value: frontmatter.trimEnd() }, ...body.children],
  });
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
  .use(remarkFrontmatter)
  .use(remarkMdx)
  .freeze();
