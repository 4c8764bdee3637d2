import type { Element } from 'hast';
import { notText } from './not-text.ts';

/** The letters of an element as they stand in the page, white space unfolded. */
export function plainText(element: Element): string {
  const parts: string[] = [];
  const collect = ({ children }: Element): void => {
    for (const child of children) {
      if (child.type === 'text') parts.push(child.value);
      else if (child.type === 'element' && !notText.has(child.tagName)) collect(child);
    }
  };
  collect(element);
  return parts.join('');
}
