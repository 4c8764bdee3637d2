import { findBody } from './find-body.ts';
import type { Cut, Reason, Rule } from './rule.ts';

const reasons = {
  tags: { rule: 'tags', reason: 'the page’s key words' },
  author: { rule: 'author-box', reason: 'a note on the author, not part of the article' },
  copyright: { rule: 'copyright-notice', reason: 'the page’s copyright notice' },
  endMark: { rule: 'end-mark', reason: 'a mark for the end of the text' },
  separator: { rule: 'separator', reason: 'a line between parts, without words' },
} satisfies Record<string, Reason>;

const tags =
  /^(?:tags?|tagged(?: (?:with|in|as|under))?|topics?|filed under|categories|category|keywords|posted in|in this article|topics in this article)\s*(?::|$)/iu;
const copyright =
  /^(?:(?:©|\(c\)|copyright (?:©|\(c\)|\d{4}|by\b)).{0,300}|all rights reserved\.?.{0,160}|.{0,100}©\s?\d{4}.{0,100}|(?:terms of (?:use|service)|privacy policy|contact us|about us)(?:\s?[|·•/-]?\s?(?:terms of (?:use|service)|privacy policy|contact us|about us|advertise(?: with us)?|cookies?(?: policy)?|careers|help))*|this material may not be published, broadcast.{0,120})$/iu;
const aboutAuthor = /^(?:about the authors?|about (?:our|this) (?:reporter|correspondent|writer)s?)\b.{0,80}$/iu;
const writer =
  /^(?:\p{Lu}[\p{L}'’.-]*\s+){1,4}(?:is|are|was|has been|covers|reports|writes)\b.{0,200}\b(?:reporters?|correspondents?|editors?|journalists?|writers?|columnists?|producer|fellow|covers|covering)\b/u;
const contact =
  /@[\p{L}\d_.]{2,}|\bfollow (?:him|her|them|me)\b|\b(?:contact|e-?mail|reach) (?:him|her|them|me|the author)\b/iu;
const endMark = /^(?:#\s?#\s?#|[-–—]\s?(?:30|end|ends)\s?[-–—]|\[?ends?\]?|xxx|\*\s?\*\s?\*)$/iu;
const separator = /^[*#_=~–—\-•·\s]{3,}$/u;

/** No such paragraph is longer. */
const LONGEST = 500;

/**
 * What stands after a text: key words, a note on its author (which must say how to reach or follow them, or stand under
 * "About the author"), a copyright notice, a mark for its end; and lines without words between its parts.
 */
export const cutTailMatter: Rule = (paragraphs) => {
  const { last } = findBody(paragraphs);
  return paragraphs.flatMap(({ text, removed }, index): Cut[] => {
    if (removed !== null || text.length > LONGEST) return [];
    const isTail = index > last || paragraphs.length - index <= 3;
    const underHeading = aboutAuthor.test(paragraphs[index - 1]?.text ?? '');
    const reason = findReason(text, isTail, underHeading);
    return reason === null ? [] : [{ from: index, to: index + 1, ...reason }];
  });
};

function findReason(text: string, isTail: boolean, underHeading: boolean): Reason | null {
  if (separator.test(text)) return isTail && endMark.test(text) ? reasons.endMark : reasons.separator;
  if (!isTail) return null;
  if (endMark.test(text)) return reasons.endMark;
  if (tags.test(text) && !/[.!?]$/u.test(text)) return reasons.tags;
  if (copyright.test(text)) return reasons.copyright;
  const isAuthorBox = underHeading || aboutAuthor.test(text) || (writer.test(text) && contact.test(text));
  return isAuthorBox ? reasons.author : null;
}
