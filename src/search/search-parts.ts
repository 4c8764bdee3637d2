/** The parts of the search page that its script works on. */
export interface SearchParts {
  form: HTMLFormElement;
  input: HTMLInputElement;
  frame: HTMLDetailsElement;
  filters: HTMLFormElement;
  from: HTMLInputElement;
  to: HTMLInputElement;
  groups: HTMLElement;
  reset: HTMLButtonElement;
  sorting: HTMLElement;
  order: HTMLSelectElement;
  results: HTMLElement;
  status: HTMLElement;
  index: HTMLElement;
}

/** Finds them in the page. Throws when one is missing. */
export function searchParts(): SearchParts {
  return {
    form: part('search', HTMLFormElement),
    input: part('query', HTMLInputElement),
    frame: part('filter-frame', HTMLDetailsElement),
    filters: part('filters', HTMLFormElement),
    from: part('from', HTMLInputElement),
    to: part('to', HTMLInputElement),
    groups: part('groups', HTMLElement),
    reset: part('clear-filters', HTMLButtonElement),
    sorting: part('sorting', HTMLElement),
    order: part('order', HTMLSelectElement),
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
