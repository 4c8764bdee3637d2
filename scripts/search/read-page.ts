import { DomUtils, parseDocument } from 'htmlparser2';

/** What a built page says of itself that search shows too. */
export interface PageFacts {
  /** The words of its first `<h1>`; empty when it has none. */
  heading: string;
  /** The stroke of certainty at its head, e.g. `dashed`; null when it has none. */
  stroke: string | null;
}

/** Reads them off its HTML. */
export function readPage(html: string): PageFacts {
  const start = html.indexOf('<h1');
  const end = html.indexOf('</h1>', start);
  const words = start === -1 || end === -1 ? '' : DomUtils.textContent(parseDocument(html.slice(start, end)));
  return {
    heading: words.replace(/\s+/gu, ' ').trim(),
    stroke: /<span class="sure (?<stroke>[a-z]+)"/u.exec(html)?.groups?.stroke ?? null,
  };
}
