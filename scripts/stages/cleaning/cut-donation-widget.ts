import { findBody } from './find-body.ts';
import type { Cut, Rule } from './rule.ts';

const amount = /^(?:(?:[$€£₽₿¥]|USD|EUR|GBP)\s?)?\d[\d.,\u00A0 ]*[KkMm]?(?:\s?(?:[$€£₽₿¥]|USD|EUR|GBP|BTC))?$/u;
const currency = /[$€£₽₿¥]|USD|EUR|GBP|BTC/u;
const companion =
  /^(?:(?:january|february|march|april|may|june|july|august|september|october|november|december),? \d{4}|(?:raised|donated|collected|goal|target|our goal|monthly goal|donate(?: now| here)?|donation|one-time|monthly|of [$€£]?\d[\d.,]*(?: ?[$€£])?(?: (?:raised|goal))?|\d{1,3} ?%)(?: .{0,24})?:?)$/iu;

/** No line of the box is longer. */
const LONGEST = 40;

/**
 * The box of a donation appeal: a run of lines that are amounts of money (at least two), months, or words such as "goal".
 * Beside the running text the run is enough; within it one of its lines must be a month or such a word, so that a table of
 * amounts stays.
 */
export const cutDonationWidget: Rule = (paragraphs) => {
  const { first, last } = findBody(paragraphs);
  const cuts: Cut[] = [];
  let index = 0;
  while (index < paragraphs.length) {
    const from = index;
    let amounts = 0;
    let companions = 0;
    for (; index < paragraphs.length; index += 1) {
      const paragraph = paragraphs[index];
      if (paragraph?.removed !== null || paragraph.text.length > LONGEST) break;
      if (amount.test(paragraph.text)) amounts += currency.test(paragraph.text) ? 1 : 0;
      else if (companion.test(paragraph.text)) companions += 1;
      else break;
    }
    if (amounts >= 2 && (companions > 0 || from < first || from > last)) {
      const reason = 'a donation widget of the page, not part of the article';
      cuts.push({ from, to: index, rule: 'donation-widget', reason });
    }
    if (index === from) index += 1;
  }
  return cuts;
};
