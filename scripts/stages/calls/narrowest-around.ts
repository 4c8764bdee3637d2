import type { QuotationMention } from '../find-quotations.ts';
import { firstIndex } from './marks-between.ts';

/** The quotation around a place; of several the narrowest, of those the first. Their starts are in order, and few are ever nested or open at once. */
export function narrowestAround(at: number, quotations: readonly QuotationMention[]): QuotationMention | undefined {
  const after = firstIndex(quotations, ({ start }) => start > at);
  let narrowest: QuotationMention | undefined;
  for (let index = after - 1; index >= Math.max(0, after - MOST_OPEN); index--) {
    const quotation = quotations[index];
    if (quotation === undefined || quotation.end <= at) continue;
    if (narrowest === undefined || widthOf(quotation) <= widthOf(narrowest)) narrowest = quotation;
  }
  return narrowest;
}

function widthOf({ start, end }: QuotationMention): number {
  return end - start;
}

/** How many quotations may begin between a place and the start of the one around it. */
const MOST_OPEN = 64;
