import { writeAddress } from './address.ts';
import type { Advice } from './list-advice.ts';
import { makeElement } from './make-element.ts';

/** What may do better, as links; of what would find nothing, only that it would. */
export function showAdvice(advice: readonly Advice[], heading: string): HTMLElement {
  const items = advice.map(({ lead, label, state, count }) =>
    makeElement(
      'li',
      {},
      `${lead} `,
      count === 0 ? `“${label}”` : makeElement('a', { href: writeAddress(state) || '?', dir: 'auto' }, label),
      count !== undefined && makeElement('span', { class: 'count' }, count === 0 ? ', nowhere' : ` ${count}`),
    ),
  );
  return makeElement(
    'section',
    { class: 'advice' },
    makeElement('h2', {}, heading),
    makeElement('ul', { class: 'plain' }, ...items),
  );
}
