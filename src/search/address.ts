import { FACETS } from '../schemas/search-format.ts';
import type { Choice } from './narrow.ts';
import { ORDERS, type Order } from './sort-hits.ts';

/** What a reader looks for: it stands in the address, so that a search can be linked to and comes back with "back". */
export interface SearchState {
  query: string;
  choice: Choice;
  /** As typed: a year, a month or a day. */
  from: string;
  to: string;
  order: Order;
}

/** Reads a state from the part of an address after `?`; what it does not know is not read. */
export function readAddress(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const choice = FACETS.map((facet) => [facet, [...new Set(parameters.getAll(facet))]] as const);
  const order = parameters.get('sort') ?? '';
  return {
    query: parameters.get('q') ?? '',
    choice: Object.fromEntries(choice.filter(([, ids]) => ids.length > 0)),
    from: parameters.get('from') ?? '',
    to: parameters.get('to') ?? '',
    order: isOrder(order) ? order : 'relevance',
  };
}

/** The part of the address from `?` on; empty when nothing is looked for. */
export function writeAddress({ query, choice, from, to, order }: Partial<SearchState>): string {
  const parameters = new URLSearchParams();
  const set = (name: string, value = '') => value.trim() !== '' && parameters.set(name, value.trim());
  set('q', query);
  for (const facet of FACETS) for (const id of choice?.[facet] ?? []) parameters.append(facet, id);
  set('from', from);
  set('to', to);
  if (order !== 'relevance') set('sort', order);
  return parameters.size === 0 ? '' : `?${parameters}`;
}

/** Whether anything is looked for; an order alone is nothing. */
export function isIdle({ query, ...state }: SearchState): boolean {
  return query.trim() === '' && !isNarrowed(state);
}

/** Whether a filter or a period leaves anything out. */
export function isNarrowed({ choice, from, to }: Omit<SearchState, 'query' | 'order'>): boolean {
  return Object.values(choice).some((ids) => ids.length > 0) || from.trim() !== '' || to.trim() !== '';
}

function isOrder(text: string): text is Order {
  return Object.hasOwn(ORDERS, text);
}
