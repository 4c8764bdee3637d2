import { Readability } from '@mozilla/readability';
import JSDOMParser from '@mozilla/readability/JSDOMParser.js';
import type { Root, Text } from 'hast';
import { markTexts } from './mark-texts.ts';

/** Fewer letters than this Readability itself does not trust; it then gives whatever was longest. */
const FEWEST = 500;
/** Its time grows with the square of very many neighbours or levels; real pages have less of both. */
const MOST_ELEMENTS = 20_000;
const MOST_LEVELS = 200;

/**
 * The stretches of text that Readability, the library behind Firefox's reader view, takes for a page's article; empty when it
 * finds none that it trusts, and for pages too large for it. https://github.com/mozilla/readability
 */
export function findReadable(root: Root): ReadonlySet<Text> {
  const { html, texts, elements, levels } = markTexts(root);
  if (elements > MOST_ELEMENTS || levels > MOST_LEVELS) return new Set();
  const page = new JSDOMParser().parse(html);
  const options = { serializer: (node: Node) => node as Element, charThreshold: FEWEST, disableJSONLD: true };
  const article = new Readability(page, options).parse();
  if (!article?.content || (article.length ?? 0) < FEWEST) return new Set();
  const found = new Set<Text>();
  for (const element of article.content.getElementsByTagName('*')) {
    const text = texts[Number(element.getAttribute('data-text') ?? -1)];
    if (text !== undefined) found.add(text);
  }
  return found;
}
