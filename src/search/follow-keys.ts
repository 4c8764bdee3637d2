import type { SearchParts } from './search-parts.ts';

/** `/` leads to the field, the arrows from it through the results and back, Escape back to it, and there empties it. */
export function followKeys(event: KeyboardEvent, { input, results }: Pick<SearchParts, 'input' | 'results'>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
  const here = document.activeElement;
  if (event.key === '/' && !isTyping(here)) {
    event.preventDefault();
    input.select();
  } else if (event.key === 'Escape' && here !== input && results.contains(here)) {
    input.select();
  } else if (event.key === 'Escape' && here === input && input.value !== '') {
    // Some browsers do it by themselves, and some do not.
    event.preventDefault();
    input.value = '';
    input.dispatchEvent(new Event('input'));
  } else {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const stops = [input, ...results.querySelectorAll<HTMLElement>('a, button:not([hidden])')];
    const at = stops.findIndex((stop) => stop === here);
    if (step === 0 || at === -1) return;
    event.preventDefault();
    stops[at + step]?.focus();
  }
}

function isTyping(element: Element | null): boolean {
  return (element instanceof HTMLInputElement && element.type !== 'checkbox') || element instanceof HTMLSelectElement;
}
