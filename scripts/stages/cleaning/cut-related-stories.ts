import { findBody } from './find-body.ts';
import type { Paragraph } from './paragraph.ts';
import type { Cut, Rule } from './rule.ts';

/** A marker with a story's title after it, on one line. */
const pointer =
  /^\[(?:read|watch|see|related)\b[^\]]*\]$|^(?:[-–—•»►▶|*]\s*)?(?:(?:read|watch|related|recommended|trending)\s?[:|>»]|(?:read (?:more|also|next|full story|further|the full story)|also read|must[- ]read|more on this|related (?:story|article|news|coverage|reading|post|video)|see also|don[’']t miss|watch (?:also|now|live|video)|trending now)\s?(?:[:|>»–—-]|\.{3}|…))\s*\S.*$/iu;
/** A marker by itself: a list of other stories follows. */
const heading =
  /^(?:[-–—•»►▶|*]\s*)?(?:read (?:more|also|next)|also read|related(?: (?:stories|articles|news|coverage|reading|posts|topics|content|videos|links))?|more (?:on this (?:story|topic)|stories|news|from\b.{1,40}|like this)|you (?:may|might) (?:also )?(?:like|be interested in).{0,30}|recommended(?: (?:stories|for you|articles|reading|videos))?|trending(?: (?:now|stories|news|topics))?|most (?:read|popular|viewed|commented|shared)|(?:latest|top|other|breaking|popular) (?:news|stories|articles|headlines|posts)|editor[’']?s[’']? (?:picks?|choice)|what to read next|up next|popular now|in this story|around the web|from the web|keep reading|sponsored stories)\s*[:>»…]*$/iu;

const sentenceEnd = /[.!:…]["'”’)\]]*$/u;

/** No pointer and no title of a story is longer. */
const LONGEST = 200;
/** No list of stories within a text is longer; after the text it may be. */
const MOST_WITHIN = 6;

const reason = 'other stories of the site that the page points to';

/**
 * Pointers to other stories: a line "Read more: …", or a line "Related stories" with the titles listed under it, which are
 * lines without a sentence's end. Running text after the list stays, and so does the first line of a text, its title.
 */
export const cutRelatedStories: Rule = (paragraphs) => {
  const { last } = findBody(paragraphs);
  const cuts: Cut[] = [];
  const title = paragraphs.findIndex(({ removed }) => removed === null);
  for (let index = title + 1; index < paragraphs.length; index += 1) {
    const paragraph = paragraphs[index];
    if (paragraph?.removed !== null || paragraph.text.length > LONGEST) continue;
    const { text } = paragraph;
    if (heading.test(text)) {
      const afterBody = index > last;
      const list = paragraphs.slice(index + 1, afterBody ? paragraphs.length : index + 1 + MOST_WITHIN);
      const listed = list.findIndex((story) => !isStoryTitle(story));
      const to = index + 1 + (listed === -1 ? list.length : listed);
      cuts.push({ from: index, to, rule: 'related-stories', reason });
      index = to - 1;
    } else if (pointer.test(text)) {
      cuts.push({ from: index, to: index + 1, rule: 'related-stories', reason });
    }
  }
  return cuts;
};

/** Whether a line may be the title of a story in a list. */
function isStoryTitle({ text, prose, kind, removed }: Paragraph): boolean {
  return removed !== null || (!prose && kind !== 'heading' && text.length <= LONGEST && !sentenceEnd.test(text));
}
