import { headerDates, mayHaveYear, type HeaderDate } from './header-dates.ts';

const label =
  /(?:^|[|•·;(]\s*|(?<=\d)|(?<=\s)(?=First [Pp]ublished|Published \d{1,2}:\d\d))(?:first\s+|originally\s+|web\s+)?(?:published(?:\s+date)?|posted|issued|released|aired|created|filed|written(?=:)|for\s+(?:immediate\s+)?release|(?:publication|release|issue)\s+date|date(?:\s+(?:published|posted|issued|of\s+(?:publication|issue|release)))?)(?=[\s:])/iu;
/** "Nuna News Posted at Jun 03 2024", "Nuna.example Published June 3, 2024": a name runs into the label. */
const afterName = /^(?:\p{Lu}[\p{L}\d.’-]*\s(?:\|\s)?){1,5}(?:Posted|Published)(?=[\s:])/u;
/** What may stand between label and date: a clock time, a name. */
const filler =
  /^\s*[:–—-]?\s*(?:(?:on|at|in|online)\b)?\s?:?\s*(?:\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?(?:\s?[A-Z]{2,4})?,?\s*)?(?:(?:on|by)\s+)?(?:\p{L}[\p{L}\p{M}.’ ]{0,40}(?:[,|•·–—-]|\bon\b)\s*)?$/iu;
/** "The press release issued by the Chancery on 3 June 2024.", "The Chancery published this content on 3 June 2024 and is …" */
const sentence =
  /^\W*(?:the |this )?(?:press |news |media )?(?:release|statement|readout|communiqu[eé]) (?:was )?(?:issued|published|released)(?: by [^.,;:]{1,60})? on |\b(?:published|posted|issued|released) this (?:content|article|story|statement|release|post) on /iu;
const LONGEST = 120;
const LONGEST_SENTENCE = 300;

/**
 * The day in a line that says when the text was published: "Published 9 August 2016", "Posted on June 3, 2024 by …",
 * "Date: 3 June 2024". "Updated", "Last modified", "Retrieved", "Copyright" say something else: null, as for any other line.
 */
export function readLabel(line: string): HeaderDate | null {
  if (line.length > LONGEST_SENTENCE || !mayHaveYear(line)) return null;
  const told = sentence.exec(line);
  if (told !== null) return headerDates(line).find(({ start }) => start === told.index + told[0].length) ?? null;
  if (line.length > LONGEST) return null;
  const match = label.exec(line) ?? afterName.exec(line);
  if (match === null) return null;
  const after = match.index + match[0].length;
  const date = headerDates(line).find(({ start }) => start >= after);
  return date !== undefined && filler.test(line.slice(after, date.start)) ? date : null;
}
