import type { PhrasingContent, RootContent } from 'mdast';
import { isPlainText } from '../../../src/schemas/generated/is-plain-text.ts';

/**
 * A block of Markdown whose words need no escaping, as the serialiser would write it; null for any other, which takes the serialiser.
 * Knows paragraphs, headings, and elements with one paragraph and attributes that are ids.
 */
export function plainBlock(block: RootContent): string | null {
  if (block.type === 'paragraph') return plainLetters(block.children);
  if (block.type === 'heading') {
    const letters = plainLetters(block.children);
    return letters === null ? null : `${'#'.repeat(block.depth)} ${letters}`;
  }
  if (block.type !== 'mdxJsxFlowElement' || block.name === null) return null;
  const [paragraph] = block.children;
  if (block.children.length !== 1 || paragraph?.type !== 'paragraph') return null;
  const letters = plainLetters(paragraph.children);
  const attributes = block.attributes.map((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string' && /^[\w-]+$/u.test(attribute.value)
      ? ` ${attribute.name}="${attribute.value}"`
      : null,
  );
  if (letters === null || attributes.includes(null)) return null;
  return `<${block.name}${attributes.join('')}>\n  ${letters}\n</${block.name}>`;
}

function plainLetters([text, ...more]: readonly PhrasingContent[]): string | null {
  if (text?.type !== 'text' || more.length > 0) return null;
  return isPlainText(text.value) ? text.value : null;
}
