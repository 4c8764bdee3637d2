import type { Citable } from '../cite/citable.ts';

/** What a page tells its scripts of itself. */
export interface PageFacts {
  citable: Citable;
  /** How far its source can be trusted, on the page of a source. */
  reliability?: string;
}

/** What this page tells, with its address as it is read where the build knew none. Null on a page that nobody cites. */
export function readPageFacts(): PageFacts | null {
  const block = document.querySelector('#citable');
  if (block === null) return null;
  const { citable, reliability } = JSON.parse(block.textContent) as PageFacts;
  const address = citable.address ?? location.origin + location.pathname;
  return { citable: { ...citable, address }, ...(reliability !== undefined && { reliability }) };
}
