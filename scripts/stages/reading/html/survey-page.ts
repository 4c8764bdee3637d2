import type { Element, Root, Text } from 'hast';
import { isCommentElement, judgeByName } from './judge-element.ts';
import { notText } from './not-text.ts';

/** What is known of each element of a page before it is read. */
export interface Survey {
  /** How much running text an element holds, in UTF-16 units: words of paragraphs, not of links, navigation, comments. */
  prose: ReadonlyMap<Element, number>;
  /** How many letters an element holds in all. */
  size: ReadonlyMap<Element, number>;
  /** How many of them are letters of the texts that were found readable. */
  readable: ReadonlyMap<Element, number>;
  /** Elements that hold a first heading, the main part or the body of an article. */
  vital: ReadonlySet<Element>;
  parents: ReadonlyMap<Element, Element>;
  /** Every element of the text, in the order of the page. */
  elements: readonly Element[];
}

/** Shorter stretches of text outside a paragraph are labels, not running text. */
const SHORTEST_LOOSE = 60;
/** Shorter paragraphs are captions or buttons. */
const SHORTEST_PARAGRAPH = 25;

const paragraphs: ReadonlySet<string> = new Set(['p', 'blockquote', 'pre']);

/**
 * Surveys a page. `found`: the texts that are readable. A `noscript` is a notice, unless nothing is readable and it holds more running text than
 * all the rest: some pages have their whole text in one.
 */
export function surveyPage(root: Root, found: ReadonlySet<Text>): Survey {
  const { survey, words, inNoScript } = walkPage(root, found, false);
  return found.size === 0 && inNoScript > words ? walkPage(root, found, true).survey : survey;
}

function walkPage(
  root: Root,
  found: ReadonlySet<Text>,
  countsNoScript: boolean,
): { survey: Survey; words: number; inNoScript: number } {
  const prose = new Map<Element, number>();
  const size = new Map<Element, number>();
  const readable = new Map<Element, number>();
  const vital = new Set<Element>();
  const parents = new Map<Element, Element>();
  const elements: Element[] = [];
  let inNoScript = 0;

  const visit = (element: Element, inParagraph: boolean): { words: number; letters: number; read: number } => {
    elements.push(element);
    const isParagraph = inParagraph || paragraphs.has(element.tagName);
    let words = 0;
    let letters = 0;
    let read = 0;
    for (const child of element.children) {
      if (child.type === 'text') {
        const length = child.value.trim().length;
        letters += length;
        if (found.has(child)) read += length;
        if (isParagraph || length >= SHORTEST_LOOSE) words += length;
      } else if (child.type === 'element' && !notText.has(child.tagName)) {
        parents.set(child, element);
        const inner = visit(child, isParagraph);
        words += inner.words;
        letters += inner.letters;
        read += inner.read;
        if (vital.has(child)) vital.add(element);
      }
    }
    const isOwnParagraph = isParagraph && !inParagraph;
    if (element.tagName === 'a' || (isOwnParagraph && words < SHORTEST_PARAGRAPH)) words = 0;
    if (isVital(element)) vital.add(element);
    const isNotice = element.tagName === 'noscript';
    if (isNotice) inNoScript += words;
    if (!vital.has(element) && !(isNotice && countsNoScript) && isNoText(element)) words = 0;
    prose.set(element, words);
    size.set(element, letters);
    readable.set(element, read);
    return { words, letters, read };
  };

  let words = 0;
  for (const child of root.children) if (child.type === 'element') words += visit(child, false).words;
  return { survey: { prose, size, readable, vital, parents, elements }, words, inNoScript };
}

function isNoText(element: Element): boolean {
  return judgeByName(element) !== null || isCommentElement(element);
}

function isVital({ tagName, properties }: Element): boolean {
  const item = properties.itemProp;
  return (
    tagName === 'h1' ||
    tagName === 'main' ||
    properties.role === 'main' ||
    (Array.isArray(item) && item.includes('articleBody'))
  );
}
