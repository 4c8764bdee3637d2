import { readAddress, writeAddress, type SearchState } from './address.ts';
import { describeOutcome } from './describe-outcome.ts';
import { makeElement } from './make-element.ts';
import { openSearch } from './open-search.ts';
import { runSearch, type Outcome } from './run-search.ts';
import { FILTERS, showFilters } from './show-filters.ts';
import { showResults } from './show-results.ts';
import type { Variants } from './spell-alike.ts';

/** How long a reader may pause between two letters, in milliseconds. */
const PAUSE = 150;
/** Pages shown above the passages, where both were found. */
const FIRST_PAGES = 4;

/** Brings the search page to life: what is typed and chosen is searched, shown, and kept in the address. */
export function startSearch(): void {
  const { form, input, frame, filters, results, status, index } = parts();
  const variants = JSON.parse(form.dataset.variants ?? '[]') as Variants;
  const engine = openSearch(import.meta.env.BASE_URL);
  frame.open = matchMedia('(min-width: 60rem)').matches;
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function search(state: SearchState): Promise<void> {
    const turn = ++latest;
    const isIdle = writeAddress(state) === '';
    results.setAttribute('aria-busy', 'true');
    const outcome = await runSearch(await engine, state, variants);
    const sections = isIdle ? [] : await showOutcome(outcome);
    // A later search may have overtaken this one.
    if (turn !== latest) return;
    showFilters(filters, outcome.facets);
    status.textContent = describeOutcome(outcome, state);
    results.replaceChildren(...sections);
    results.setAttribute('aria-busy', 'false');
    index.hidden = !isIdle;
    frame.hidden = false;
  }

  function begin(state: SearchState): void {
    search(state).catch((error: unknown) => {
      results.setAttribute('aria-busy', 'false');
      status.textContent = 'The search index could not be loaded. The lists below lead to every page.';
      index.hidden = false;
      reportError(error);
    });
  }

  function stateOfPage(): SearchState {
    const choice = Object.groupBy(filters.querySelectorAll<HTMLInputElement>('input:checked'), ({ name }) => name);
    return {
      query: input.value,
      choice: Object.fromEntries(
        Object.entries(choice).map(([name, boxes = []]) => [name, boxes.map(({ value }) => value)]),
      ),
    };
  }

  function showAddress(): void {
    const state = readAddress(location.search, [...FILTERS.keys()]);
    input.value = state.query;
    begin(state);
  }

  function changed(isStep: boolean): void {
    clearTimeout(timer);
    const state = stateOfPage();
    const address = location.pathname + writeAddress(state);
    if (isStep) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    begin(state);
  }

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => changed(false), PAUSE);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    changed(true);
  });
  filters.addEventListener('change', () => changed(true));
  filters.addEventListener('reset', (event) => {
    event.preventDefault();
    for (const box of filters.querySelectorAll<HTMLInputElement>('input:checked')) box.checked = false;
    changed(true);
    input.focus();
  });
  addEventListener('popstate', showAddress);
  addEventListener('keydown', (event) => followKeys(event, input, results));
  showAddress();
}

async function showOutcome({ pages, passages, single }: Outcome): Promise<HTMLElement[]> {
  if (pages.length + passages.length === 0) return single.length > 1 ? [suggest(single)] : [];
  const both = pages.length > 0 && passages.length > 0;
  const sections = [
    pages.length > 0 && showResults('Pages', pages, both ? FIRST_PAGES : undefined),
    passages.length > 0 && showResults('Passages', passages),
  ];
  return Promise.all(sections.filter((section) => section !== false));
}

/** Where no text has all the words: how many have each. */
function suggest(single: Outcome['single']): HTMLElement {
  const links = single
    .filter(({ count }) => count > 0)
    .map(({ term, count }) => {
      const query = term.isPhrase ? `"${term.text}"` : term.text;
      const link = makeElement('a', { href: writeAddress({ query, choice: {} }) }, term.text);
      return makeElement('li', {}, link, makeElement('span', { class: 'count' }, ` ${count}`));
    });
  return makeElement(
    'section',
    {},
    makeElement('h2', {}, 'Each by itself'),
    makeElement('ul', { class: 'plain' }, ...links),
  );
}

/** `/` leads to the field, the arrows from it through the results and back. */
function followKeys(event: KeyboardEvent, input: HTMLInputElement, results: HTMLElement): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const here = document.activeElement;
  if (event.key === '/' && !(here instanceof HTMLInputElement)) {
    event.preventDefault();
    input.select();
  }
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const stops = [input, ...results.querySelectorAll<HTMLElement>('a, button:not([hidden])')];
  const at = stops.findIndex((stop) => stop === here);
  if (step === 0 || at === -1) return;
  event.preventDefault();
  stops[at + step]?.focus();
}

function parts() {
  return {
    form: part('search', HTMLFormElement),
    input: part('query', HTMLInputElement),
    frame: part('filter-frame', HTMLDetailsElement),
    filters: part('filters', HTMLFormElement),
    results: part('results', HTMLElement),
    status: part('status', HTMLElement),
    index: part('index', HTMLElement),
  };
}

function part<Element extends HTMLElement>(id: string, type: new () => Element): Element {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new Error(`The page has no #${id}.`);
  return element;
}
