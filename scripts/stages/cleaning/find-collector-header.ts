import type { Range } from '../../../src/schemas/span.ts';

const header =
  /^\s*(?:(?:date|timestamp|crawled|retrieved|url|source|id|language|lang|dump)\s*[:=]?\s+(?:\d{4}-\d{2}(?:-\d{2})?(?:[T ]\d{2}:\d{2}(?::\d{2})?Z?)?|https?:\/\/\S+|[a-z]{2})\s+)+(?!\p{Ll})/u;
/** The header of a text is short; more is not looked at. */
const REACH = 2_000;

/**
 * What a collection has put before a text: lower-case labels with a day, an address or a language code, such as
 * `date 2025-06-14 `. UTF-16 offsets from the start of the text to its first own letter; null when there is none. A sentence
 * that merely begins like it goes on in lower case ("date 2025-06-14 was set").
 */
export function findCollectorHeader(text: string): Range | null {
  const match = header.exec(text.slice(0, REACH));
  return match === null ? null : { start: 0, end: match[0].length };
}
