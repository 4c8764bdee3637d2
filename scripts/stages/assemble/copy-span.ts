import type { Span } from '../../../src/schemas/span.ts';

/** The span with its words copied, once for all who cite the same: words cut from a text hold all of that text in memory. */
export function copySpan(span: Span, copied: Map<string, string>): Span {
  const exact = copied.get(span.exact) ?? Buffer.from(span.exact).toString();
  copied.set(exact, exact);
  return { ...span, exact };
}
