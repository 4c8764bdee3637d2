import type { Facet } from '../schemas/search-format.ts';
import { isIdle, isNarrowed, readAddress, writeAddress, type SearchState } from './address.ts';
import { describeOutcome } from './describe-outcome.ts';
import { followKeys } from './follow-keys.ts';
import { listAdvice } from './list-advice.ts';
import { openIndex } from './open-index.ts';
import { runSearch } from './run-search.ts';
import { searchParts } from './search-parts.ts';
import { showAdvice } from './show-advice.ts';
import { showFilters } from './show-filters.ts';
import { showResults } from './show-results.ts';
import type { Variants } from './spell-alike.ts';

/** Pages shown above the passages, where both were found. */
const FIRST_PAGES = 4;

/** Brings the search page to life: what is typed and chosen is searched, shown, and kept in the address. */
export function startSearch(): void {
  const parts = searchParts();
  const base = import.meta.env.BASE_URL;
  const variants = JSON.parse(parts.form.dataset.variants ?? '[]') as Variants;
  const engine = openIndex(base);
  const showGroups = showFilters(parts.groups, async (facet) => (await engine).values(facet));
  let state = readAddress(location.search);
  let isBusy = false;
  let isStale = false;

  /** Searches what is asked for now. What is asked for meanwhile is searched afterwards, and only the last of it. */
  async function search(): Promise<void> {
    isStale = true;
    if (isBusy) return;
    isBusy = true;
    parts.results.setAttribute('aria-busy', 'true');
    try {
      while (isStale) {
        isStale = false;
        await showState(state, () => isStale);
      }
    } catch (error) {
      parts.status.textContent = 'The search index could not be loaded. The lists below lead to every page.';
      parts.index.hidden = false;
      reportError(error);
    } finally {
      isBusy = false;
      parts.results.setAttribute('aria-busy', 'false');
    }
  }

  async function showState(asked: SearchState, isOvertaken: () => boolean): Promise<void> {
    const index = await engine;
    if (isIdle(asked)) {
      parts.results.replaceChildren();
      parts.status.textContent = '';
      parts.index.hidden = false;
      parts.sorting.hidden = true;
      parts.reset.hidden = true;
      await showGroups(null, {});
      parts.frame.hidden = false;
      return;
    }
    const outcome = await runSearch(index, asked, variants);
    const { pages, passages, counts } = outcome;
    const isNothing = pages.length + passages.length === 0;
    const advice = listAdvice(outcome, asked);
    const list = async (heading: string, hits: typeof pages, first?: number) =>
      hits.length > 0 && (await showResults({ heading, hits, first, content: index.content, base }));
    const lists = await Promise.all([
      list('Pages', pages, passages.length > 0 ? FIRST_PAGES : undefined),
      list('Passages', passages),
    ]);
    if (isOvertaken()) return;
    parts.status.textContent = describeOutcome(outcome, asked);
    parts.results.replaceChildren(
      ...(advice.length > 0 ? [showAdvice(advice, isNothing ? 'What may help' : 'Did you mean')] : []),
      ...lists.filter((section) => section !== false),
    );
    parts.index.hidden = !isNothing;
    parts.sorting.hidden = isNothing;
    parts.reset.hidden = !isNarrowed(asked);
    await showGroups(counts, asked.choice);
    parts.frame.hidden = false;
  }

  function change(next: Partial<SearchState>, isStep: boolean): void {
    state = { ...state, ...next };
    const address = location.pathname + writeAddress(state);
    if (isStep) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void search();
  }

  function showAddress(): void {
    state = readAddress(location.search);
    parts.input.value = state.query;
    parts.from.value = state.from;
    parts.to.value = state.to;
    parts.order.value = state.order;
    void search();
  }

  parts.input.addEventListener('input', () => change({ query: parts.input.value }, false));
  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    change({ query: parts.input.value }, true);
  });
  parts.order.addEventListener('change', () =>
    change({ order: readAddress(`?sort=${parts.order.value}`).order }, true),
  );
  parts.filters.addEventListener('submit', (event) => event.preventDefault());
  parts.filters.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.type !== 'checkbox') change({ from: parts.from.value, to: parts.to.value }, true);
    else {
      const facet = target.name as Facet;
      const others = (state.choice[facet] ?? []).filter((id) => id !== target.value);
      const ids = target.checked ? [...others, target.value] : others;
      change({ choice: { ...state.choice, [facet]: ids } }, true);
    }
  });
  parts.filters.addEventListener('reset', () => {
    change({ choice: {}, from: '', to: '' }, true);
    parts.input.focus();
  });
  // A search that the page itself offers needs no new page.
  parts.results.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="?"]') : null;
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    history.pushState(null, '', location.pathname + (link.getAttribute('href') ?? ''));
    showAddress();
    parts.input.focus();
  });
  addEventListener('popstate', showAddress);
  addEventListener('keydown', (event) => followKeys(event, parts));
  parts.frame.open = matchMedia('(min-width: 60rem)').matches;
  showAddress();
}
