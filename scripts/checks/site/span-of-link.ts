/** The place that an address leads to: code points of a source's text. */
export interface LinkedSpan {
  source: string;
  start: number;
  end: number;
}

/** The words that an address marks in a source, e.g. `/sources/evening-post/#w12-40`; `null` for any other address. */
export function spanOfLink(address: string): LinkedSpan | null {
  const [, source, start, end] = /\/sources\/([^/#?]+)\/#w(\d+)-(\d+)$/u.exec(address) ?? [];
  return source === undefined ? null : { source, start: Number(start), end: Number(end) };
}
