import type { Citable } from '../cite/citable.ts';

/** A passage that a reader has kept to cite. */
export interface PackItem {
  citable: Citable;
  /** Of the source, e.g. `p4`. */
  passage: string;
  /** Its words, letter for letter. */
  words: string;
  /** How far the source can be trusted, in the site's words; empty where the page says nothing of it. */
  reliability: string;
  /** The day on which it was kept, in ISO 8601. */
  accessed: string;
}
