import type { QuotationMention } from '../find-quotations.ts';
import { firstIndex } from './marks-between.ts';

/** The quotation around a place; of several the narrowest. Their starts are in order, and few are ever nested or open at once. */
export function narrowestAround(at: number, quotations: readonly QuotationMention[]): QuotationMention | undefined {
  const after = firstIndex(quotations, ({ start }) => start > at);
  return quotations
    .slice(Math.max(0, after - MOST_OPEN), after)
    .filter(({ end }) => at < end)
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

/** How many quotations may begin between a place and the start of the one around it. */
const MOST_OPEN = 64;
