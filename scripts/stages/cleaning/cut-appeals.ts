import { findBody } from './find-body.ts';
import type { Reason } from './reason.ts';
import type { Cut, Rule } from './rule.ts';

const button =
  /^(?:Support|SUPPORT|Donate to|Join)\s\p{Lu}[\p{L}\d.]*(?:\s\p{Lu}[\p{L}\d.]*)?(?:\s(?:[Nn]ow|[Tt]oday|[Hh]ere|on Patreon))?!?$/u;
const plainButton =
  /^(?:donate|donate (?:now|here|today)|make a donation|support (?:us|our (?:work|journalism|team))|buy me a coffee|become a (?:member|patron|supporter))!?$/iu;
/** An invitation that a paragraph begins with. */
const newsletter =
  /^(?:get (?:the|our|your)\b.{0,100}(?:newsletter|inbox)\b|(?:enter )?your e-?mail(?: address)?[:*]?$|enter your e-?mail|(?:by )?(?:signing up|subscribing|clicking)\b.{0,120}\b(?:you (?:agree|consent)|privacy policy|terms of (?:use|service))|(?:to continue reading\b|this (?:article|content) is for subscribers)|already a (?:subscriber|member)\?|join our (?:newsletter|mailing list|telegram|whatsapp|channel)\b|(?:join|follow) (?!us\b)(?:the |our )?\p{L}[\p{L} ]{1,40}?(?:on )?(?:whatsapp|telegram)(?: channel)?$|you(?:[’']ve| have) (?:reached|used|read) your .{0,40}\b(?:articles?|limit)\b|you have \d+ (?:free )?articles? (?:left|remaining)\b|download (?:the|our)\b.{0,60}\bapp\b|(?:sign up|subscribe|register)(?: (?:here|now|today|below))?[.!:]?$|subscribe to \p{Lu}[^.!?]{0,80}$)/iu;
/** An imperative at the beginning of a sentence, and what it offers. */
const invitation = /(?:^|[.!?:–—-]\s+|,\s)(?:please )?(?:sign up|subscribe|register (?:for|to|here|now))\b/iu;
const offer =
  /\b(?:newsletters?|inbox|e-?mails?|mailing list|alerts?|briefings?|podcasts?|(?:telegram|youtube|whatsapp) channel|updates|e-?paper|get (?:unlimited )?access|(?:for|to) (?:more|free|full|unlimited))\b/iu;
/** What a sentence of a text has, and no notice of a page. */
const speech = /[“”„«»"]|\b(?:said|says|told|asked|wrote|writes|added|adds|announced|warned)\b/u;
const cookies =
  /^(?:(?:we|this (?:web)?site|our (?:web)?site) (?:and our partners )?uses? cookies\b|(?:accept|reject|manage|allow)(?: all)? cookies$|cookie (?:policy|settings|preferences|notice)$|(?:manage|change|update) (?:your )?(?:cookie|consent|privacy) (?:preferences|settings|choices)\b.{0,80}$|(?:we value|your) privacy(?: choices)?$|by (?:continuing|choosing|clicking)\b.{0,160}\b(?:cookies|privacy policy|terms of (?:use|service))\b)/iu;

const reasons = {
  appeal: { rule: 'support-button', reason: 'a button of the page that asks for support' },
  newsletter: { rule: 'newsletter-box', reason: 'an invitation to subscribe, not part of the article' },
  cookies: { rule: 'cookie-notice', reason: 'the page’s notice about cookies' },
} satisfies Record<string, Reason>;

/** No button, invitation or notice is longer. */
const LONGEST = 320;

/**
 * What a page asks of its readers: support, an address for a newsletter, leave to set cookies. "Support Somebody" counts as a
 * button when the same line comes twice, or stands beside the running text in a page that has a widget or comments too;
 * once and alone it is a heading.
 */
export const cutAppeals: Rule = (paragraphs) => {
  const { first, last } = findBody(paragraphs);
  const isPage = paragraphs.some(
    ({ removed }) => removed?.rule === 'donation-widget' || removed?.rule === 'comment-section',
  );
  const times = new Map<string, number>();
  for (const { text, prose } of paragraphs) {
    if (!prose && text.length <= 60) times.set(text, (times.get(text) ?? 0) + 1);
  }
  return paragraphs.flatMap(({ text, removed }, index): Cut[] => {
    if (removed !== null || text.length > LONGEST) return [];
    const outside = index < first || index > last;
    const reason = findReason(text, { outside, again: (times.get(text) ?? 0) > 1, isPage });
    return reason === null ? [] : [{ from: index, to: index + 1, ...reason }];
  });
};

function findReason(text: string, place: { outside: boolean; again: boolean; isPage: boolean }): Reason | null {
  if (cookies.test(text) && !speech.test(text)) return reasons.cookies;
  if (isInvitation(text)) return reasons.newsletter;
  if (plainButton.test(text)) return reasons.appeal;
  const isButton = button.test(text) && (place.again || (place.outside && place.isPage));
  return isButton ? reasons.appeal : null;
}

function isInvitation(text: string): boolean {
  const isOffer = newsletter.test(text) || (invitation.test(text) && offer.test(text));
  return isOffer && !speech.test(text);
}
