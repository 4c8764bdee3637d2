import { findBody } from './find-body.ts';
import type { Paragraph } from './paragraph.ts';
import type { Reason } from './reason.ts';
import type { Cut, Rule } from './rule.ts';

const reasons = {
  share: { rule: 'share-buttons', reason: 'buttons of the page for sharing' },
  navigation: { rule: 'navigation', reason: 'navigation of the page' },
  advertisement: { rule: 'advertisement', reason: 'a place for advertising on the page' },
  section: { rule: 'section-label', reason: 'the label of a section of the site' },
  publisher: { rule: 'publisher-notice', reason: 'a notice of the publisher about itself, not part of the text' },
  counter: { rule: 'page-counter', reason: 'a counter of the page' },
} satisfies Record<string, Reason>;

/** Lines that are never an article's own, wherever they stand. */
const unmistakable: readonly [RegExp, Reason][] = [
  [
    /^(?:click to )?(?:share|tweet|pin) (?:this(?: (?:article|story|post|page|news|entry))?|on|via|to|with|the (?:article|story|post))\b.{0,60}$|^(?:share|copy|get) (?:link|url|short link)$|^follow (?:us|me) on\b.{0,80}$|^share (?:options|(?:the )?full article)$|^(?:gift|save|bookmark) (?:this )?(?:article|story)$|^add us on google\b.{0,60}$/iu,
    reasons.share,
  ],
  [
    /^(?:(?:(?:skip|jump) to (?:the )?(?:main )?(?:content|sidebar|footer|navigation|menu|search|comments)[\s|·•]*)+|skip (?:navigation|ad)|(?:main |toggle |site )(?:navigation|menu)|back to (?:top|home(?:page)?)|(?:previous|next) (?:article|post|story)\b.{0,140}|post navigation|go to (?:home(?: ?page)?|top)|home\s?[>»›/|].{1,160}|you are here:?.{0,160}|click here to (?:read|get|download|view|watch|subscribe|sign)\b.{0,100}|(?:jump|go|scroll) to comments|follow (?:our|the) live (?:coverage|updates|blog)\b.{0,80}|view settings|(?:font size|letter spacing|site colou?rs):?(?: .{0,30})?|print-only banner|print(?:er)?[- ]friendly (?:version|page)|print this (?:document|page|article)|e-?mail this (?:page|article)(?: to a friend)?|play mp3(?: audio)?|list (?:\d+ of \d+|of \d+ items)|end of list)$/iu,
    reasons.navigation,
  ],
  [
    /^(?:(?:-\s*)?advertise?ments?(?:\s*-)?(?:\s?[-–—·|]\s?scroll (?:down )?to continue)?|this advertisement has not loaded\b.{0,80}|sponsored(?: content)?|promoted(?: content)?|paid content|(?:story|article) continues (?:below|after)\b.{0,40}|scroll (?:down )?(?:to|for) (?:continue|more)\b.{0,40}|continue reading below.{0,40}|skip advertisement)$/iu,
    reasons.advertisement,
  ],
  [
    /^(?:(?:the )?official (?:web ?)?site of (?:the )?.{2,60}|our standards: .{1,120}|(?:(?:purchase|acquire) )?licensing rights(?:, opens new tab)?|reprints(?: and permissions)?)$/iu,
    reasons.publisher,
  ],
  [
    /^(?:comments? \(\d+\)|\d+ ?[-–]?min(?:ute)?s?\.? read|reading time:? .{0,20}|listen to (?:this )?(?:article|story)\b.{0,40}|(?:likes?|\d+ likes?)\s?\d*\s?[·|]?\s?(?:dislikes?\s?\d*\s?[·|]?\s?)?reply(?:\s?(?:[·|]\s?)?(?:share|report|flag))*|\d[\d.,]*[KkMm]? (?:views|shares|likes|comments?))$/iu,
    reasons.counter,
  ],
];

const shareWord =
  /^(?:share|tweet|facebook|twitter|x|whats ?app|telegram|linked ?in|e-?mail|print|reddit|pinterest|messenger|viber|vk(?:ontakte)?|bluesky|threads|flipboard|pocket|tumblr|copy(?: link)?|save|bookmark|like|google news|share:|shares)$/iu;
const sectionWord =
  /^(?:[-–—•|]\s*)?(?:(?:latest|breaking|top|all|other|more|world|local|national|international) )?(?:news|politics|world|opinion|analysis|business|economy|sports?|culture|technology|tech|science|health|lifestyle|entertainment|videos?|photos?|multimedia|podcasts?|home|menu|search|sections|europe|asia|africa|americas|middle east|interviews?|features?|editorials?)(?:\s*[/>»])?$/iu;

/** No such line is longer. */
const LONGEST = 180;

/**
 * What belongs to the page around a text: buttons for sharing, navigation, places for advertising, counters, labels of
 * sections. Words that an article may hold as well ("Telegram", "News") go only beside the running text: those of sharing
 * two in a row, a section's label once.
 */
export const cutPageFurniture: Rule = (paragraphs) => {
  const { first, last } = findBody(paragraphs);
  const isShare = (paragraph: Paragraph | undefined): boolean =>
    paragraph !== undefined && paragraph.text.length <= 20 && shareWord.test(paragraph.text);
  return paragraphs.flatMap((paragraph, index): Cut[] => {
    const { text, removed } = paragraph;
    if (removed !== null || text.length > LONGEST) return [];
    const cut = (reason: Reason): Cut[] => [{ from: index, to: index + 1, ...reason }];
    const certain = unmistakable.find(([pattern]) => pattern.test(text));
    if (certain !== undefined) return cut(certain[1]);
    if (isShare(paragraph) && (isShare(paragraphs[index - 1]) || isShare(paragraphs[index + 1]))) {
      return cut(reasons.share);
    }
    const outside = index < first || index > last;
    return outside && paragraphs.length > 1 && text.length <= 40 && sectionWord.test(text) ? cut(reasons.section) : [];
  });
};
