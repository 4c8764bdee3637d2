import { makeElement } from './make-element.ts';
import type { CountedValue } from './run-search.ts';

/** The filters in the order in which they are shown, with their headings. */
export const FILTERS: ReadonlyMap<string, string> = new Map([
  ['kind', 'Kind'],
  ['call', 'Call'],
  ['theme', 'Theme'],
  ['person', 'Person'],
  ['source', 'Source'],
  ['publisher', 'Publisher'],
  ['year', 'Year'],
  ['reliability', 'Trust in the source'],
  ['certainty', 'Certainty of the call'],
]);

/** Filters with many values, of which those come first that leave most; values of others stand in the dossier's order. */
const BY_COUNT: ReadonlySet<string> = new Set(['theme', 'person', 'source', 'publisher']);

/** A filter with more values shows those that leave most. */
const MOST_VALUES = 60;

/** Fills the form with a group of check boxes for each filter; a group that was open stays so, and so does the focus. */
export function showFilters(form: HTMLElement, facets: ReadonlyMap<string, CountedValue[]>): void {
  const focus = document.activeElement?.id ?? '';
  const open = new Set(
    [...form.querySelectorAll<HTMLDetailsElement>('details[open]')].map(({ dataset }) => dataset.filter),
  );
  const isNew = form.childElementCount === 0;
  const groups = [...FILTERS].flatMap(([filter, heading]) => {
    const values = inOrder(filter, facets.get(filter) ?? []);
    if (values.length === 0) return [];
    const chosen = values.filter(({ isChosen }) => isChosen).length;
    const isOpen = open.has(filter) || (isNew && (filter === 'kind' || chosen > 0));
    return [group(filter, heading, values, isOpen, chosen)];
  });
  const anyChosen = [...facets.values()].flat().some(({ isChosen }) => isChosen);
  form.replaceChildren(
    ...groups,
    ...(anyChosen ? [makeElement('button', { type: 'reset', id: 'clear-filters' }, 'Clear filters')] : []),
  );
  if (focus !== '' && form.querySelector(`#${CSS.escape(focus)}`) !== null) document.getElementById(focus)?.focus();
}

function group(filter: string, heading: string, values: CountedValue[], open: boolean, chosen: number): HTMLElement {
  return makeElement(
    'details',
    { open, 'data-filter': filter },
    makeElement('summary', {}, heading, chosen > 0 && makeElement('span', { class: 'count' }, ` ${chosen} chosen`)),
    makeElement(
      'fieldset',
      {},
      makeElement('legend', { class: 'hidden' }, heading),
      ...values.map(({ id, label, count, isChosen }) =>
        makeElement(
          'label',
          {},
          makeElement('input', { type: 'checkbox', id: `${filter}-${id}`, name: filter, value: id, checked: isChosen }),
          makeElement('span', { dir: 'auto' }, label),
          makeElement('span', { class: 'count' }, String(count)),
        ),
      ),
    ),
  );
}

function inOrder(filter: string, values: readonly CountedValue[]): CountedValue[] {
  const byCount = [...values].sort((a, b) => b.count - a.count);
  if (BY_COUNT.has(filter)) return byCount.filter(({ isChosen }, index) => index < MOST_VALUES || isChosen);
  if (values.length <= MOST_VALUES) return [...values];
  const most = new Set(byCount.slice(0, MOST_VALUES));
  return values.filter((value) => most.has(value) || value.isChosen);
}
