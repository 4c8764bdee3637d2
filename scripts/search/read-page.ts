import { DomUtils, parseDocument } from 'htmlparser2';

/** What a built page says of itself that search shows too. */
export interface PageFacts {
  /** The words of its first `<h1>`; empty when it has none. */
  heading: string;
  /** What it holds, in a sentence. */
  description: string;
  /** The stroke of certainty at its head, e.g. `dashed`; null when it has none. */
  stroke: string | null;
}

/** Reads them off its HTML. */
export function readPage(html: string): PageFacts {
  const start = html.indexOf('<h1');
  const end = html.indexOf('</h1>', start);
  return {
    heading: start === -1 || end === -1 ? '' : wordsOf(html.slice(start, end)),
    description: wordsOf(/<meta name="description" content="(?<words>[^"]*)"/u.exec(html)?.groups?.words ?? ''),
    stroke: /<span class="sure (?<stroke>[a-z]+)"/u.exec(html)?.groups?.stroke ?? null,
  };
}

function wordsOf(html: string): string {
  return DomUtils.textContent(parseDocument(html)).replace(/\s+/gu, ' ').trim();
}
