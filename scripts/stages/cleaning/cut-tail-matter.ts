import { findAuthor } from './find-author.ts';
import { findBody } from './find-body.ts';
import type { Paragraph } from './paragraph.ts';
import type { Reason } from './reason.ts';
import type { Cut, Rule } from './rule.ts';

const reasons = {
  tags: { rule: 'tags', reason: 'the page’s key words' },
  author: { rule: 'author-box', reason: 'a note on the author, not part of the article' },
  copyright: { rule: 'copyright-notice', reason: 'the page’s copyright notice' },
  endMark: { rule: 'end-mark', reason: 'a mark for the end of the text' },
  separator: { rule: 'separator', reason: 'a line between parts, without words' },
} satisfies Record<string, Reason>;

const tags =
  /^(?:tags?|tagged(?: (?:with|in|as|under))?|topics?|filed under|categories|category|keywords|posted in|in this article|topics in this article|explore more on these topics|more on these topics)\s*(?::|$)/iu;
const copyright =
  /^(?:(?:©|\(c\)|copyright (?:©|\(c\)|\d{4}|by\b)).{0,300}|all rights reserved\.?.{0,160}|.{0,100}©\s?\d{4}.{0,100}|(?:terms of (?:use|service)|privacy policy|contact us|about us)(?:\s?(?:[|·•/-]\s?)?(?:terms of (?:use|service)|privacy policy|contact us|about us|advertise(?: with us)?|cookies?(?: policy)?|careers|help))*|this material may not be published, broadcast.{0,120})$/iu;
const aboutAuthor = /^(?:about the authors?|about (?:our|this) (?:reporter|correspondent|writer)s?)\b.{0,80}$/iu;
/** "Ada Lind is a reporter": one name, and what its bearer does for a paper. */
const writer =
  /^(?:\p{Lu}[\p{L}'’.-]*\s+){1,4}(?:is|are|was|has been|covers|reports|writes)\b.{0,200}\b(?:reporters?|correspondents?|editors?|journalists?|writers?|columnists?|producer|fellow|covers|covering)\b/u;
const contact =
  /@[\p{L}\d_.]{2,}|\bfollow (?:him|her|them|me)\b|\b(?:contact|e-?mail|reach) (?:him|her|them|me|the author)\b/iu;
/** A line that says who reported, which names its writers without speaking of them. */
const credit = /\b(?:report(?:ing|ed)|written|writing|edit(?:ing|ed)) by\b/iu;
/** What follows the name in a note. */
const isNote = /^,? (?:is|are|was|has|covers|reports|writes|reported|contributed)\b/u;
/** A whole paragraph that says where to follow or reach somebody. */
const onlyContact =
  /^(?:(?:follow|contact|e-?mail|reach|write to) .{1,80}(?:@[\p{L}\d_.]{2,}|\bon (?:twitter|x|facebook|instagram|bluesky|linkedin|telegram)|\bat \S+@\S+)|(?:twitter|x|e-?mail|bluesky):\s?\S*@\S+|follow (?:him|her|them|me)\b.{1,80}|follow @[\p{L}\d_]+(?:,? (?:and|or) @[\p{L}\d_]+)?(?: on \p{L}+)?)[.!]?$/iu;

const endMark = /^(?:#\s?#\s?#|[-–—]\s?(?:30|end|ends)\s?[-–—]|\[?ends?\]?|xxx|\*\s?\*\s?\*)$/iu;
const separator = /^[*#_=~–—\-•·\s]{3,}$/u;

/** No such paragraph is longer. */
const LONGEST = 500;
/** What stands after a text may read as running text itself: so many last paragraphs are looked at. */
const LAST = 3;
/** A note on an author that does not say how to reach them is looked for among so many last paragraphs. */
const NOTES = 6;

/**
 * What stands after a text: key words, a note on its author, a copyright notice, a mark for its end; and lines without words
 * between its parts. A note on an author says how to reach or follow them, or stands under "About the author", or is about
 * somebody whom the byline names and the text does not.
 */
export const cutTailMatter: Rule = (paragraphs) => {
  const { last } = findBody(paragraphs);
  const kept = paragraphs.flatMap(({ removed }, index) => (removed === null ? [index] : []));
  const nearEnd = (count: number): number => kept.at(-count) ?? 0;
  return paragraphs.flatMap(({ text, removed }, index): Cut[] => {
    if (removed !== null || text.length > LONGEST) return [];
    const isTail = index > last || index >= nearEnd(LAST);
    const underHeading = aboutAuthor.test(paragraphs[index - 1]?.text ?? '');
    const mayBeNote = isTail && index >= nearEnd(NOTES) && isAboutAuthor(paragraphs, index);
    const reason = findReason(text, isTail, underHeading) ?? (mayBeNote ? reasons.author : null);
    return reason === null ? [] : [{ from: index, to: index + 1, ...reason }];
  });
};

function findReason(text: string, isTail: boolean, underHeading: boolean): Reason | null {
  if (separator.test(text)) return isTail && endMark.test(text) ? reasons.endMark : reasons.separator;
  if (!isTail) return null;
  if (endMark.test(text)) return reasons.endMark;
  if (tags.test(text) && !/[.!?]$/u.test(text)) return reasons.tags;
  if (copyright.test(text)) return reasons.copyright;
  const isAuthorBox =
    underHeading || aboutAuthor.test(text) || onlyContact.test(text) || (writer.test(text) && contact.test(text));
  return isAuthorBox ? reasons.author : null;
}

/** Whether a paragraph says of the byline's bearer who they are, and no other running text speaks of them. */
function isAboutAuthor(paragraphs: readonly Paragraph[], index: number): boolean {
  const { text = '' } = paragraphs[index] ?? {};
  const byline = findAuthor(paragraphs.slice(0, index), undefined);
  if (byline === null) return false;
  const holder = paragraphs.find(({ start, end }) => start <= byline.start && byline.end <= end);
  const name = holder?.text.slice(byline.start - holder.start, byline.end - holder.start) ?? '';
  const author = name.split(/,| and | & /u).find((each) => beginsWith(text, each.trim()));
  const surname = text
    .slice(0, author?.trim().length ?? 0)
    .split(' ')
    .at(-1);
  if (author === undefined || surname === undefined || !isNote.test(text.slice(author.trim().length))) return false;
  return !paragraphs.some(
    (each, other) => other !== index && each.prose && !credit.test(each.text) && each.text.includes(surname),
  );
}

/** Whether a paragraph begins with a name, however its capitals are set in the byline. */
function beginsWith(text: string, name: string): boolean {
  return name !== '' && text.slice(0, name.length).toLowerCase() === name.toLowerCase();
}
