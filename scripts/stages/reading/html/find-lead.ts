import type { Element } from 'hast';
import type { Survey } from './survey-page.ts';

/** A standfirst, a byline and a date together have no more letters than this. */
const LARGEST = 700;

/**
 * The parts of a page that stand between its title and its article, when there is little of it: standfirst, byline, date. A
 * list there is one of links or of other stories, and no part.
 * `holders`: the elements that hold the one or the other.
 */
export function findLead(
  { elements, size, parents }: Survey,
  title: Element,
  article: Element,
  holders: ReadonlySet<Element>,
): ReadonlySet<Element> {
  const isPart = (element: Element): boolean => {
    const parent = parents.get(element);
    return !holders.has(element) && parent !== undefined && parent !== title && holders.has(parent);
  };
  const between = elements.slice(elements.indexOf(title) + 1, elements.indexOf(article)).filter(isPart);
  const letters = between.reduce((sum, element) => sum + (size.get(element) ?? 0), 0);
  return new Set(letters <= LARGEST ? between.filter((element) => !hasList(element)) : []);
}

function hasList({ tagName, children }: Element): boolean {
  return tagName === 'li' || children.some((child) => child.type === 'element' && hasList(child));
}
