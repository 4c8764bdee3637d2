import type { Element } from 'hast';
import type { Reason } from '../../cleaning/reason.ts';
import { findArticle } from './find-article.ts';
import { findLead } from './find-lead.ts';
import { findTitleBlock } from './find-title-block.ts';
import { commentsReason, headerReason, isCommentElement, judgeByName, judgeByWords } from './judge-element.ts';
import type { Survey } from './survey-page.ts';
import type { PageGuide } from './write-page.ts';

/** An element with more than this part of the article's running text is not left out for its name or class. */
const MOST_CUT = 0.3;
/** An element belongs to the text, wherever it stands, when at least this part of its letters is readable. */
const MOSTLY = 0.8;
/** An element of less running text is not left out for being unreadable alone: it may be a table or a standfirst. */
const FEWEST = 400;
/** Where at least this part of the letters is running text, it reads as an article does, and not as a list of teasers. */
const MOSTLY_PROSE = 0.8;

/** Why something is left out that no other reason is known for. */
const outsideReason: Reason = { rule: 'outside-article', reason: 'stands outside the article on the page' };

/**
 * What of a page is the text. Two judges are heard: what the mark-up says (`findArticle`, names and classes), and what is
 * readable (`findReadable`). What either of them takes for the article is text, unless its name or class says what else it is.
 * Within the article a large part is left out of which nothing is readable and which does not read as running text. Never
 * left out is what holds the article or its title, or most of its words.
 */
export function guidePage(survey: Survey, statedTitle: string | undefined): PageGuide {
  const { prose, vital } = survey;
  const article = findArticle(survey);
  const found = findTitleBlock(survey, article, statedTitle);
  const holders = holdersOf([article, found?.block ?? null], survey);
  const isForeign = makeForeignTest(survey);
  const most = article === null ? Number.POSITIVE_INFINITY : (prose.get(article) ?? 0) * MOST_CUT;

  const judge = (element: Element, isOutside: boolean): Reason | null => {
    if (holders.has(element) || element.tagName === 'body') return null;
    if (isCommentElement(element) && !vital.has(element)) return commentsReason;
    const words = prose.get(element) ?? 0;
    if (!isOutside && isForeign(element)) return outsideReason;
    if (!isOutside && words > most) return null;
    if (isOutside && element.tagName === 'header') return headerReason;
    return judgeByWords(element, words) ?? judgeByName(element);
  };
  const lead = found === null || article === null ? null : findLead(survey, found.block, article, holders);
  const opens = (element: Element): boolean => {
    if (holders.has(element)) return element === article || element === found?.block;
    return (lead?.has(element) === true || isReadable(element, survey)) && judge(element, true) === null;
  };
  return { title: found?.title ?? null, outside: article === null ? null : outsideReason, opens, judge };
}

function holdersOf(parts: readonly (Element | null)[], { parents }: Survey): ReadonlySet<Element> {
  const holders = new Set<Element>();
  for (const part of parts) {
    for (let at = part ?? undefined; at !== undefined; at = parents.get(at)) holders.add(at);
  }
  return holders;
}

function isReadable(element: Element, { prose, size, readable }: Survey): boolean {
  return (prose.get(element) ?? 0) > 0 && (readable.get(element) ?? 0) >= (size.get(element) ?? 0) * MOSTLY;
}

/** Tells of an element whether it is a large part of the page of which nothing is readable, unlike its neighbours of the same kind. */
function makeForeignTest({ prose, size, readable, parents }: Survey): (element: Element) => boolean {
  const kindsOf = new Map<Element, ReadonlySet<string>>();
  const readableKinds = (parent: Element): ReadonlySet<string> => {
    const known = kindsOf.get(parent);
    if (known !== undefined) return known;
    const kinds = new Set<string>();
    for (const child of parent.children) {
      if (child.type === 'element' && (readable.get(child) ?? 0) > 0) kinds.add(kindOf(child));
    }
    kindsOf.set(parent, kinds);
    return kinds;
  };
  return (element) => {
    const words = prose.get(element) ?? 0;
    if (words < FEWEST || words >= (size.get(element) ?? 0) * MOSTLY_PROSE || readable.get(element) !== 0) return false;
    const parent = parents.get(element);
    return parent !== undefined && (readable.get(parent) ?? 0) > 0 && !readableKinds(parent).has(kindOf(element));
  };
}

function kindOf({ tagName, properties }: Element): string {
  return `${tagName} ${[properties.className].flat().join(' ')}`;
}
