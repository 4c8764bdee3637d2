import { isDateLine } from './is-date-line.ts';
import { readByline } from './read-byline.ts';

const LONGEST = 110;
const MOST_WORDS = 14;

const stop = /[.,;:!…]["'”’)\]]*$/u;
const turn = /^\p{Lu}[\p{L}.’' ]{0,30}:\s/u;
/** A question of a transcript, or the time of an entry. */
const entry = /^(?:Q\s|\d{1,2}[:.]\d{2}\b)/u;
const minor = /^(?:a|an|and|as|at|but|by|for|from|in|into|nor|of|on|or|over|the|to|up|via|vs?|with)$/u;

/**
 * Whether a line between paragraphs reads as a heading: short, without a sentence's end (a question mark may stand), and in
 * capitals, in Title Case, or of at most eight words. Dates, times, bylines, turns of speech ("Lind: Yes", "Q Who rang?"), quotations and lines
 * without two letters are none. Whether running text follows is not looked at here.
 */
export function isHeading(text: string): boolean {
  if (
    text.length > LONGEST ||
    stop.test(text) ||
    turn.test(text) ||
    entry.test(text) ||
    !/^["'“‘]?[\p{Lu}\d]/u.test(text)
  )
    return false;
  if (!/\p{L}.*\p{L}/u.test(text) || isDateLine(text) || readByline(text) !== null) return false;
  if (/^["“‘'].*["”’'][?]?$/u.test(text)) return false;
  const words = text.split(/\s+/u);
  if (words.length > MOST_WORDS) return false;
  const isTitleCase = words.every((word) => !/^\p{Ll}/u.test(word) || minor.test(word));
  return words.length <= 8 || isTitleCase;
}
