import type { Element } from 'hast';
import { plainText } from './plain-text.ts';
import type { Survey } from './survey-page.ts';

/** A title's surroundings (standfirst, byline, date) have no more letters than this. */
const LARGEST = 700;

/**
 * The page's title, and the largest small part of the page around it, which holds byline and date when they stand outside the
 * article. Of several first headings it is the one that the head of the page names, the longest first. Null when there is none.
 */
export function findTitleBlock(
  { elements, size, parents }: Survey,
  article: Element | null,
  stated: string | undefined,
): { title: Element; block: Element } | null {
  const headings = elements.filter(({ tagName }) => tagName === 'h1');
  const named = headings
    .map((element) => ({ element, letters: fold(plainText(element)) }))
    .filter(({ letters }) => letters !== '' && stated !== undefined && fold(stated).includes(letters))
    .sort((a, b) => b.letters.length - a.letters.length);
  const title = named[0]?.element ?? headings.find((heading) => isWithin(heading, article, parents)) ?? headings[0];
  if (title === undefined) return null;
  let block = title;
  for (;;) {
    const parent = parents.get(block);
    if (parent === undefined || parent.tagName === 'body' || (size.get(parent) ?? 0) > LARGEST) break;
    if (parent === article || isWithin(article, parent, parents)) break;
    block = parent;
  }
  return { title, block };
}

function isWithin(element: Element | null, holder: Element | null, parents: Survey['parents']): boolean {
  for (let at: Element | undefined = element ?? undefined; at !== undefined; at = parents.get(at)) {
    if (at === holder) return true;
  }
  return false;
}

function fold(letters: string): string {
  return letters.replace(/\s+/gu, ' ').trim().toLowerCase();
}
