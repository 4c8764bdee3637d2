import { type Body, findBody } from './find-body.ts';
import { isRelatedHeading } from './is-related-heading.ts';
import type { Paragraph } from './paragraph.ts';
import type { Cut, Rule } from './rule.ts';

/** A marker with a story's title after it, on one line. */
const pointer =
  /^\[(?:read|watch|see|related)\b[^\]]*\]$|^(?:[-–—•»►▶|*]\s*)?(?:(?:read|watch|related|recommended|trending)\s?[:|>»]|(?:read (?:more|also|next|full story|further|the full story)|also read|must[- ]read|more on this|related (?:story|article|news|coverage|reading|post|video)|see also|don[’']t miss|watch (?:also|now|live|video)|trending now)\s?(?:[:|>»–—-]|\.{3}|…))\s*\S.*$/iu;
const sentenceEnd = /[.!:…]["'”’)\]]*$/u;

/** No pointer and no title of a story is longer. */
const LONGEST = 200;
/** No list of stories within a text is longer; after the text it may be. */
const MOST_WITHIN = 6;

const reason = 'other stories of the site that the page points to';

/**
 * Pointers to other stories: a line "Read more: …", or a line "Related stories" with the titles listed under it, which are
 * lines without a sentence's end. Before the running text only numbered titles are taken, since the text's own title follows
 * there. Running text after the list stays, and so does a pointer that is the first line of a text, its title.
 */
export const cutRelatedStories: Rule = (paragraphs) => {
  const body = findBody(paragraphs);
  const cuts: Cut[] = [];
  const title = paragraphs.findIndex(({ removed }) => removed === null);
  for (let index = 0; index < paragraphs.length; index += 1) {
    const paragraph = paragraphs[index];
    if (paragraph?.removed !== null || paragraph.text.length > LONGEST) continue;
    const { text } = paragraph;
    if (isRelatedHeading(text)) {
      const to = index + 1 + countStories(paragraphs, index + 1, body);
      cuts.push({ from: index, to, rule: 'related-stories', reason });
      index = to - 1;
    } else if (index > title && pointer.test(text)) {
      cuts.push({ from: index, to: index + 1, rule: 'related-stories', reason });
    }
  }
  return cuts;
};

/** How many paragraphs from `from` are the titles of a list of stories. */
function countStories(paragraphs: readonly Paragraph[], from: number, { first, last }: Body): number {
  if (from <= first) {
    let count = 0;
    while (isNumber(paragraphs[from + count]) && from + count + 1 < first) count += 2;
    return count;
  }
  const list = paragraphs.slice(from, from > last ? paragraphs.length : from + MOST_WITHIN);
  const listed = list.findIndex((story) => !isStoryTitle(story));
  return listed === -1 ? list.length : listed;
}

function isNumber(paragraph: Paragraph | undefined): boolean {
  return paragraph !== undefined && /^\d{1,2}\.?$/u.test(paragraph.text);
}

/** Whether a line may be the title of a story in a list. */
function isStoryTitle({ text, prose, kind, removed }: Paragraph): boolean {
  return removed !== null || (!prose && kind !== 'heading' && text.length <= LONGEST && !sentenceEnd.test(text));
}
