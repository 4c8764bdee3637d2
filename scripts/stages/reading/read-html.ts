import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Reason } from '../cleaning/rule.ts';
import type { Block, ReadingText } from '../make-reading-text.ts';
import { cutLinks } from './html/cut-links.ts';
import { findArticle } from './html/find-article.ts';
import { findTitleBlock } from './html/find-title-block.ts';
import { commentsReason, headerReason, isCommentElement, judgeByName, judgeByWords } from './html/judge-element.ts';
import { readHead } from './html/read-head.ts';
import { type Survey, surveyPage } from './html/survey-page.ts';
import { writePage } from './html/write-page.ts';
import { TextWriter } from './text-writer.ts';

/** What a reader of a page reads, and what its mark-up says about it. */
export type MarkupText = Pick<ReadingText, 'text' | 'head'> & { blocks: Block[] };

const parser = unified().use(rehypeParse).freeze();

const outsideReason: Reason = { rule: 'outside-article', reason: 'stands outside the article on the page' };

/** An element with more than this part of the article's running text is not left out for its name or class. */
const MOST_CUT = 0.3;

/**
 * The reading text of a page of HTML: every block that has words, kept or removed, parted by empty lines, white space folded
 * as a browser does it. What is no text is left out (`html/not-text.ts`), as are attributes and comments. Lists have no marks;
 * their blocks are `list-item`s. Throws RangeError when the page nests deeper than the parser can follow, some thousand levels.
 */
export function readHtml(html: string): MarkupText {
  const root: Root = parser.parse(html);
  const survey = surveyPage(root);
  const head = readHead(root);
  const article = findArticle(survey);
  const found = findTitleBlock(survey, article, head.title);
  const judge = makeJudge(survey, article, found?.block ?? null);
  const writer = new TextWriter();
  const guide = {
    title: found?.title ?? null,
    opens: (element: Element) => element === article || element === found?.block,
    judge,
  };
  const nodes = root.children.filter((node) => node.type === 'element');
  writePage(nodes, guide, article === null ? null : outsideReason, writer);
  const { text, blocks } = writer.finish();
  return { text, head, blocks: cutLinks(text, blocks) };
}

/** Judges elements by name, role, visibility and class; never one that holds the article or its title, nor most of its words. */
function makeJudge(
  { prose, vital, parents }: Survey,
  article: Element | null,
  titleBlock: Element | null,
): (element: Element, isOutside: boolean) => Reason | null {
  const holders = new Set<Element>();
  for (const part of [article, titleBlock]) {
    for (let at = part ?? undefined; at !== undefined; at = parents.get(at)) holders.add(at);
  }
  const most = article === null ? Number.POSITIVE_INFINITY : (prose.get(article) ?? 0) * MOST_CUT;
  return (element, isOutside) => {
    if (holders.has(element) || element.tagName === 'body') return null;
    if (isCommentElement(element) && !vital.has(element)) return commentsReason;
    const words = prose.get(element) ?? 0;
    if (words > most) return null;
    if (isOutside && element.tagName === 'header') return headerReason;
    return judgeByWords(element, words) ?? judgeByName(element);
  };
}
