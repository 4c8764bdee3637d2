import { FACETS, type Facet } from '../schemas/search-format.ts';
import type { SearchValues } from '../schemas/search-index.ts';
import { makeElement } from './make-element.ts';
import type { Choice } from './narrow.ts';

/** The headings of the filters. */
export const FILTERS: Readonly<Record<Facet, string>> = {
  kind: 'Kind',
  side: 'Side that speaks',
  theme: 'Theme',
  person: 'Person',
  call: 'Call',
  publisher: 'Publisher',
  genre: 'Genre',
  certainty: 'Certainty of the call',
  reliability: 'Trust in the source',
};

/** Filters with many values, of which those come first that leave most; values of others stand in the dossier's order. */
const BY_COUNT: ReadonlySet<Facet> = new Set(['theme', 'person', 'publisher']);

/** A filter with more values shows those that leave most. */
const MOST_VALUES = 60;

/** How many each value would leave; null where nothing is looked for, and each would leave all that it has. */
export type Counts = ReadonlyMap<Facet, ReadonlyMap<string, number>> | null;

/**
 * Puts a group of check boxes for each filter into `frame`, and gives back what shows a search in them. A filter's values
 * are loaded when its group is first opened. Where nothing would be left, the group is hidden.
 */
export function showFilters(
  frame: HTMLElement,
  valuesOf: (facet: Facet) => Promise<SearchValues>,
): (counts: Counts, choice: Choice) => Promise<void> {
  let shown: { counts: Counts; choice: Choice } = { counts: null, choice: {} };
  const groups = FACETS.map((facet) => {
    const note = makeElement('span', { class: 'count' });
    const boxes = makeElement('fieldset', {});
    const group = makeElement('details', {}, makeElement('summary', {}, FILTERS[facet], note), boxes);
    group.addEventListener('toggle', () => void fill());

    async function fill(): Promise<void> {
      if (!group.open) return;
      const values = await valuesOf(facet);
      const focus = document.activeElement?.id ?? '';
      const legend = makeElement('legend', { class: 'hidden' }, FILTERS[facet]);
      boxes.replaceChildren(legend, ...countedValues(facet, values, shown).map((value) => box(facet, value)));
      if (focus.startsWith(`${facet}-`)) document.getElementById(focus)?.focus();
    }

    async function show(): Promise<void> {
      const chosen = shown.choice[facet]?.length ?? 0;
      group.hidden = chosen === 0 && shown.counts !== null && (shown.counts.get(facet)?.size ?? 0) === 0;
      note.textContent = chosen > 0 ? ` ${chosen} chosen` : '';
      await fill();
    }

    return { facet, group, show };
  });
  frame.replaceChildren(...groups.map(({ group }) => group));
  let isFirst = true;
  return async (counts, choice) => {
    shown = { counts, choice };
    if (isFirst) {
      for (const { facet, group } of groups) group.open = facet === 'kind' || (choice[facet]?.length ?? 0) > 0;
    }
    isFirst = false;
    await Promise.all(groups.map(({ show }) => show()));
  };
}

interface CountedValue {
  id: string;
  label: string;
  count: number;
  isChosen: boolean;
}

/** The values of a filter that would leave anything or are chosen, in the order in which they are shown. */
export function countedValues(
  facet: Facet,
  values: SearchValues,
  { counts, choice }: { counts: Counts; choice: Choice },
): CountedValue[] {
  const chosen = new Set(choice[facet]);
  const counted = values
    .map(({ id, label, count }) => ({
      id,
      label,
      count: counts === null ? count : (counts.get(facet)?.get(id) ?? 0),
      isChosen: chosen.has(id),
    }))
    .filter(({ count, isChosen }) => count > 0 || isChosen);
  const byCount = counted.toSorted((a, b) => b.count - a.count);
  if (BY_COUNT.has(facet)) return byCount.filter(({ isChosen }, place) => place < MOST_VALUES || isChosen);
  const most = new Set(byCount.slice(0, MOST_VALUES));
  return counted.filter((value) => most.has(value) || value.isChosen);
}

function box(facet: Facet, { id, label, count, isChosen }: CountedValue): HTMLElement {
  return makeElement(
    'label',
    {},
    makeElement('input', { type: 'checkbox', id: `${facet}-${id}`, name: facet, value: id, checked: isChosen }),
    makeElement('span', { dir: 'auto' }, label),
    makeElement('span', { class: 'count' }, String(count)),
  );
}
