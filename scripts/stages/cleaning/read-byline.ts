import type { Range } from '../../../src/schemas/span.ts';

const lead = /^(?:(?:written|reported|posted|story|analysis|opinion|report) )?by[:\s]\s*|^authors?:\s*/iu;
const name =
  /^\p{Lu}[\p{L}'’.-]*(?:\s+(?:(?:de|da|di|du|von|van|der|den|la|le|al|el|bin|ibn|and)\s+|&\s+)*(?!\p{L}+\.?\s+\d)\p{Lu}[\p{L}'’.-]*){1,7}/u;
/** Words of a heading ("By Land and by Sea"), which no name has. */
const noName = /\b(?:And|The|Of|In|On|To|A|An|For|With|Which|That)\b/u;
const LONGEST = 120;

/**
 * The name in a byline ("By Ada Lind, Europe editor", "Author: Ada Lind"): UTF-16 offsets within `text`; null when `text` is
 * no byline. A day after the name is no part of it. A sentence that begins with "By" has a stop at its end, and is none.
 */
export function readByline(text: string): Range | null {
  if (text.length > LONGEST || /[a-z]{2}[.!?]$/u.test(text)) return null;
  const start = lead.exec(text)?.[0].length ?? 0;
  const words = start === 0 ? null : name.exec(text.slice(start));
  return words === null || noName.test(words[0]) ? null : { start, end: start + words[0].length };
}
