import { findBody } from './find-body.ts';
import type { Paragraph } from './paragraph.ts';
import type { Cut, Rule } from './rule.ts';

/** Lines of a comment form, which no article has. */
const form =
  /^(?:notify of|inline feedbacks|newest most voted|your email address will not be published|required fields are marked|would love your thoughts, please comment|this site uses akismet|please enable javascript to view the comments|save my name, email,? and website)/iu;
/** Lines that lead into comments, or link to them. */
const marker =
  /^(?:(?:view|show|see|load|read) (?:all |more )?comments|(?:leave|post|add|write) (?:a |your )?(?:comment|reply)|(?:join|start) the (?:discussion|conversation)|have your say|\d[\d,.]* (?:comments?|responses?|replies|thoughts? on\b.*)|(?:you must be|please) log(?:ged)? in to (?:post a |leave a )?(?:comment|reply)|log in to (?:comment|reply)|comments are closed|sort by:? (?:newest|oldest|best|most).*)(?:\s*\(?\d*\)?)?[:.]?$/iu;
/** A marker that is a heading of reports and cables as well. */
const bareMarker = /^(?:reader |readers[’'] |user )?comments(?:\s*\(\d+\))?:?$/iu;
/** What stands around each comment: a button, who says, a time. */
const apparatus =
  /^(?:reply|\d+ (?:likes?|repl(?:y|ies))|likes?\s?\d*\s?[·|]?\s?reply\b.{0,30}|.{1,60}\bsays:?|.{0,60}\bat \d{1,2}:\d{2}(?: ?[ap]\.?m\.?)?|\d+ (?:second|minute|hour|day|week|month|year)s? ago)$/iu;
/** A pen name: one word with a figure or an underscore. */
const penName = /^(?=\S*[\d_])(?=\S*\p{L})[\p{L}\d_.-]{3,24}$/u;

/** A commenter's name: up to four words that are no sentence. */
const name = /^[\p{L}\d][\p{L}\d.'’_-]*(?:\s[\p{L}\d.'’_-]+){0,3}$/u;

/** No marker and no name of a commenter is longer. */
const LONGEST = 120;
/** How many paragraphs after a marker may show that comments follow. */
const NEAR = 4;

/**
 * Readers' comments: from the line that leads into them to the end of the text, with the commenters' names and the form. A
 * form line is enough; any other marker ("3 comments", which may be a link beside the title) must stand after two paragraphs
 * of running text, and before a form line, a pen name, a time or a button, or near the end of the running text. "Comments"
 * alone, which reports have as a heading, must have a name under it as well.
 */
export const cutCommentSection: Rule = (paragraphs) => {
  const { first } = findBody(paragraphs);
  const proseAfter = countProseAfter(paragraphs);
  const from = paragraphs.findIndex((paragraph, index) => {
    if (index <= first || paragraph.removed !== null || paragraph.text.length > LONGEST) return false;
    if (form.test(paragraph.text)) return true;
    const isMarker =
      marker.test(paragraph.text) ||
      (bareMarker.test(paragraph.text) && name.test(paragraphs[index + 1]?.text.slice(0, LONGEST) ?? ''));
    return isMarker && isConfirmed(paragraphs, proseAfter, index);
  });
  if (from === -1) return [];
  const reason = 'readers’ comments and the form for them, not part of the article';
  return [{ from, to: paragraphs.length, rule: 'comment-section', reason } satisfies Cut];
};

function isConfirmed(paragraphs: readonly Paragraph[], proseAfter: readonly number[], index: number): boolean {
  const after = proseAfter[index] ?? 0;
  const before = (proseAfter[0] ?? 0) - after;
  if (before < 2) return false;
  if (after === 0 || before >= after * 2) return true;
  return paragraphs
    .slice(index + 1, index + 1 + NEAR)
    .some(
      ({ text, prose }) =>
        !prose && text.length <= LONGEST && (form.test(text) || apparatus.test(text) || penName.test(text)),
    );
}

/** For each paragraph, how many of running text stand at it or after it. */
function countProseAfter(paragraphs: readonly Paragraph[]): number[] {
  const counts = new Array<number>(paragraphs.length).fill(0);
  let count = 0;
  for (let index = paragraphs.length - 1; index >= 0; index -= 1) {
    const paragraph = paragraphs[index];
    if (paragraph?.prose === true && paragraph.removed === null) count += 1;
    counts[index] = count;
  }
  return counts;
}
