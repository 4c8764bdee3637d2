import type { Certainty } from '../../views/calls/certainty-of.ts';

/** What a picture shows that stands for a page where its address is shared. */
export interface Card {
  /** Below `/cards/`, without its ending: `calls/2025-06-14`. */
  path: string;
  /** The small line above the title. */
  over: string;
  title: string;
  /** A sentence or two below it. */
  lead: string;
  /** The stroke of a call, with what it means. */
  stroke?: { kind: Certainty['stroke']; meaning: string };
}
