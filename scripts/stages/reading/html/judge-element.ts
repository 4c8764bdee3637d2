import type { Element } from 'hast';
import type { Reason } from '../../cleaning/reason.ts';
import { wordsOf } from './words-of.ts';

const reasons = {
  navigation: { rule: 'navigation', reason: 'navigation of the page' },
  header: { rule: 'page-header', reason: 'the head of the page, not of the article' },
  footer: { rule: 'page-footer', reason: 'the foot of the page or of the article' },
  aside: { rule: 'aside', reason: 'stands beside the article on the page' },
  form: { rule: 'form', reason: 'a form or button of the page' },
  hidden: { rule: 'hidden', reason: 'hidden on the page' },
  noScript: { rule: 'no-script', reason: 'shown only where scripts are switched off' },
  caption: { rule: 'image-caption', reason: 'the caption or credit of an image that is not here' },
  comments: { rule: 'comment-section', reason: 'readers’ comments and the form for them, not part of the article' },
  share: { rule: 'share-buttons', reason: 'buttons of the page for sharing' },
  newsletter: { rule: 'newsletter-box', reason: 'an invitation to subscribe, not part of the article' },
  cookies: { rule: 'cookie-notice', reason: 'the page’s notice about cookies' },
  related: { rule: 'related-stories', reason: 'other stories of the site that the page points to' },
  tags: { rule: 'tags', reason: 'the page’s key words' },
  author: { rule: 'author-box', reason: 'a note on the author, not part of the article' },
  advertisement: { rule: 'advertisement', reason: 'a place for advertising on the page' },
  media: { rule: 'media-player', reason: 'a player or gallery of the page' },
  appeal: { rule: 'support-button', reason: 'a button of the page that asks for support' },
} satisfies Record<string, Reason>;

/** By element name. A `header` counts only outside the article, which the caller knows. */
const byName: ReadonlyMap<string, Reason> = new Map([
  ['nav', reasons.navigation],
  ['menu', reasons.navigation],
  ['footer', reasons.footer],
  ['aside', reasons.aside],
  ['form', reasons.form],
  ['button', reasons.form],
  ['select', reasons.form],
  ['textarea', reasons.form],
  ['figcaption', reasons.caption],
  ['noscript', reasons.noScript],
]);

const byRole: ReadonlyMap<string, Reason> = new Map([
  ['navigation', reasons.navigation],
  ['search', reasons.form],
  ['complementary', reasons.aside],
  ['contentinfo', reasons.footer],
  ['dialog', reasons.form],
  ['alertdialog', reasons.form],
]);

interface WordRule {
  reason: Reason;
  /** An element with more running text, in UTF-16 units, is more than a box, whatever its name. */
  most: number;
  /** Any of them shows it: a word, or several that must all be there; `*` stands for any ending. */
  words: string;
}

/** By the words of class and id. */
const wordRules: readonly WordRule[] = [
  {
    reason: reasons.share,
    most: 500,
    words: 'share sharing sharedaddy addtoany addthis social+media social+links social+icons social+bar follow+us',
  },
  { reason: reasons.newsletter, most: 1_000, words: 'newsletter* subscribe mailchimp sign+up signup regwall' },
  { reason: reasons.cookies, most: 3_000, words: 'cookie cookies consent gdpr onetrust' },
  {
    reason: reasons.related,
    most: Infinity,
    words: 'related* recommended recommendations recirculation recirc trending taboola outbrain zergnet',
  },
  {
    reason: reasons.related,
    most: Infinity,
    words: 'more+stories more+news most+read most+popular read+more read+next read+also also+read popular+posts',
  },
  { reason: reasons.tags, most: 200, words: 'tags tag+list keywords post+tags cat+links tag+links' },
  {
    reason: reasons.author,
    most: 1_200,
    words: 'author+bio author+box author+info author+card about+author bio+box authorbox',
  },
  {
    reason: reasons.navigation,
    most: 500,
    words: 'breadcrumb* pagination pager navbar topnav nav navigation menu skip+link skiplink toc navbox sidebar',
  },
  { reason: reasons.advertisement, most: 500, words: 'ad ads advert advertisement adsbygoogle sponsored promo dfp' },
  { reason: reasons.footer, most: 400, words: 'footer colophon' },
  { reason: reasons.header, most: 400, words: 'masthead site+header' },
  { reason: reasons.appeal, most: 1_000, words: 'donate donation patreon' },
  { reason: reasons.media, most: 500, words: 'player vjs jwplayer video+controls gallery slideshow carousel' },
  { reason: reasons.caption, most: 700, words: 'caption photo+credit image+credit' },
];
const tests = wordRules.flatMap(({ words, ...rule }) =>
  words.split(' ').map((group) => ({ ...rule, group: group.split('+') })),
);

const commentWords = ['comment', 'comments', 'disqus', 'respond', 'commentlist', 'fyre'];

/** Whether class or id name an element as readers' comments. */
export function isCommentElement(element: Element): boolean {
  if (element.tagName === 'body' || element.tagName === 'html' || element.tagName === 'main') return false;
  const words = wordsOf(element);
  return commentWords.some((word) => words.has(word));
}

/** Why an element's name, role or visibility shows that it is no part of an article; null when they do not. */
export function judgeByName({ tagName, properties }: Element): Reason | null {
  const style = typeof properties.style === 'string' ? properties.style : '';
  const isHidden =
    (properties.hidden !== undefined && properties.hidden !== false) ||
    properties.ariaHidden === 'true' ||
    /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(style) ||
    (tagName === 'dialog' && properties.open === undefined);
  if (isHidden) return reasons.hidden;
  return byName.get(tagName) ?? byRole.get(String(properties.role)) ?? null;
}

/** Why class or id show that an element with so much running text is no part of an article; null when they do not. */
export function judgeByWords(element: Element, prose: number): Reason | null {
  const words = wordsOf(element);
  if (words.size === 0) return null;
  const has = (word: string): boolean => words.has(word);
  if ((has('sr') && has('only')) || (has('screen') && has('reader')) || (has('visually') && has('hidden'))) {
    return reasons.hidden;
  }
  return tests.find(({ most, group }) => prose <= most && group.every((word) => hasWord(words, word)))?.reason ?? null;
}

function hasWord(words: ReadonlySet<string>, word: string): boolean {
  if (!word.endsWith('*')) return words.has(word);
  const stem = word.slice(0, -1);
  for (const each of words) if (each.startsWith(stem)) return true;
  return false;
}

/** Why readers' comments are left out. */
export const commentsReason: Reason = reasons.comments;
/** Why a page's head is left out. */
export const headerReason: Reason = reasons.header;
