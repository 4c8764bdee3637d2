import type { Element } from 'hast';
import type { Survey } from './survey-page.ts';

/** An article holds at least this part of the running text of what it stands in. */
const MOST = 0.5;
/** A part that holds this much of its parent's running text is taken instead of the parent. */
const NEARLY_ALL = 0.85;

const tableParts: ReadonlySet<string> = new Set(['table', 'tbody', 'thead', 'tfoot', 'tr', 'ul', 'ol', 'dl']);

/**
 * The element that holds a page's article: the `article` (or `itemprop="articleBody"`) with most of the running text, else
 * the main part, else the innermost element that holds nearly all of it. Null when the page has no running text.
 */
export function findArticle({ elements, prose }: Survey): Element | null {
  const body = elements.find(({ tagName }) => tagName === 'body') ?? elements[0];
  const total = body === undefined ? 0 : (prose.get(body) ?? 0);
  if (body === undefined || total === 0) return null;
  const heaviest = (isWanted: (element: Element) => boolean): Element | null =>
    elements.filter(isWanted).reduce<Element | null>((best, element) => {
      const weight = prose.get(element) ?? 0;
      return weight >= total * MOST && weight > (best === null ? 0 : (prose.get(best) ?? 0)) ? element : best;
    }, null);
  const article = heaviest(({ tagName, properties }) => tagName === 'article' || properties.role === 'article');
  if (article !== null) return article;
  const main = heaviest(({ tagName, properties }) => tagName === 'main' || properties.role === 'main');
  return descend(main ?? body, prose);
}

function descend(from: Element, prose: Survey['prose']): Element {
  let element = from;
  let found = from;
  for (;;) {
    const least = (prose.get(element) ?? 0) * NEARLY_ALL;
    const part = element.children.find(
      (child): child is Element =>
        child.type === 'element' && (prose.get(child) ?? 0) >= least && child.tagName !== 'p',
    );
    if (part === undefined) return found;
    element = part;
    // A table of data holds its words in many cells; only one that lays out the page holds them in one.
    if (!tableParts.has(element.tagName)) found = element;
  }
}
