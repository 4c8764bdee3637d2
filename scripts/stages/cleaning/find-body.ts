import type { Paragraph } from './paragraph.ts';

/** The stretch from the first to the last paragraph of running text that is still kept; indexes, `last` inclusive. */
export interface Body {
  first: number;
  last: number;
}

/** Where the text's own paragraphs begin and end. Without any, all stands after it: `first` is the count, `last` -1. */
export function findBody(paragraphs: readonly Paragraph[]): Body {
  const isBody = ({ prose, removed }: Paragraph): boolean => prose && removed === null;
  const first = paragraphs.findIndex(isBody);
  return { first: first === -1 ? paragraphs.length : first, last: paragraphs.findLastIndex(isBody) };
}
