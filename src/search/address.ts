import type { Choice } from './facets.ts';

/** What a reader looks for: it stands in the address, so that a search can be linked to and comes back with "back". */
export interface SearchState {
  query: string;
  choice: Choice;
}

/** Reads a state from the part of an address after `?`; only the filters named are read. */
export function readAddress(search: string, filters: readonly string[]): SearchState {
  const parameters = new URLSearchParams(search);
  const choice = filters.map((filter) => [filter, [...new Set(parameters.getAll(filter))]] as const);
  return {
    query: parameters.get('q') ?? '',
    choice: Object.fromEntries(choice.filter(([, ids]) => ids.length > 0)),
  };
}

/** The part of the address from `?` on; empty when nothing is looked for. */
export function writeAddress({ query, choice }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query.trim() !== '') parameters.set('q', query.trim());
  for (const [filter, ids = []] of Object.entries(choice)) for (const id of ids) parameters.append(filter, id);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
