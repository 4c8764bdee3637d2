/** "two hours ago", "an hour later": a distance in time. */
const distanceAfter =
  /^\s*(?:ago|later|earlier|from\s+now|away|behind|ahead|late|early|prior|apart|old|afterwards?|a\s+(?:day|night|week|month|year)|per|each|every|to\s+go)\b/iu;
const besideEvent = /^\s*(?:before|after|into)\b/iu;
const lasting = /\b(?:for|lasted|lasting|lasts|took|taking|spent)\s+$/iu;
/** "within an hour", "the next two hours", "another hour", "every 20 minutes" */
const boundBefore =
  /\b(?:within|inside|every|each|per|another|next|last|past|first|second|third|final|opening|remaining|extra|additional|other|by|until|half\s+past|(?:a|one|two|three|several)\s+times?)\s+$/iu;
/** "in an hour", "at 20 hours"; "in a two-hour call" is a length. */
const pointBefore = /\b(?:in|at|under)\s+$/iu;
/** "two to three hours", "between 40 and 50 minutes": no one length. */
const rangeBefore =
  /(?:\d|\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|forty-five|fifty|sixty|hour|minutes?))\s*(?:to|or|[-–—/])\s*$|\bbetween\s+(?:\S+\s+){1,3}and\s+$/iu;
const rangeAfter = /^\s*(?:or|to)\s+(?:\d|two|three|four|five|six|more\s+than)/iu;
/** "100 km an hour", "15 dollars an hour" */
const rateBefore =
  /(?:[$€£]\s?\d[\d.,]*|\b(?:km|mph|knots|kilomet(?:er|re)s?|met(?:er|re)s?|miles|tons?|tonnes|barrels|dollars|euros|pounds|rounds|people|shells|drones|flights))\s+$/iu;
const adjective = /[-‐‑](?:hour|minute|hr|min)s?\b|long$/iu;

/**
 * Whether words that count hours or minutes are no length of something: a distance ("two hours ago", "an hour after"), a limit
 * ("within an hour"), a rate ("50 km an hour"), a part ("the last ten minutes"), a choice of two ("two or three hours").
 * `before` ends where the words and their qualifier begin; `after` begins where they end.
 */
export function isNoLength(words: string, before: string, after: string): boolean {
  if (distanceAfter.test(after) || rangeAfter.test(after) || rangeBefore.test(before)) return true;
  if (adjective.test(words)) return /\b(?:every|each|per)\s+$/iu.test(before);
  if (besideEvent.test(after) && !lasting.test(before)) return true;
  if (boundBefore.test(before) || (/^an?\b/iu.test(words) && rateBefore.test(before))) return true;
  return pointBefore.test(before) && !/^\s+(?:of|long)\b/iu.test(after);
}
