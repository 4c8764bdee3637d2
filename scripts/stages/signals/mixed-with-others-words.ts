import type { MarkedReading } from '../marked-reading.ts';
import type { Signal } from './signal.ts';

/** Parts of the page that are not the publisher's article, and were left out: readers' comments, appeals for money. */
export function mixedWithOthersWords({ text }: MarkedReading): Signal[] {
  const signals: Signal[] = [];
  const comments = text.removed.find(({ rule }) => rule.includes('comment'));
  if (comments) {
    signals.push({
      rule: 'comments-mixed-in',
      text: 'The text as received ran on into readers’ comments, which are left out here.',
      ranges: [],
    });
  }
  const appeal = text.removed.find(({ rule }) => /donat|support/u.test(rule));
  if (appeal) {
    signals.push({
      rule: 'donation-appeal',
      text: 'The page asked its readers for money around the article.',
      ranges: [],
    });
  }
  return signals;
}
