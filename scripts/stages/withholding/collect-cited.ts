import type { Range } from '../../../src/schemas/span.ts';

/** Places of texts, by source. */
export type Places = Map<string, Range[]>;

/**
 * Gathers into `places` every place of a text that `value` names, however deep: each span with its source, and the phrases beside
 * a span (who speaks, the cue), which are in the same source.
 */
export function collectCited(value: unknown, places: Places, within: string | null = null): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collectCited(item, places, within);
    return;
  }
  const { source, start, end, evidence } = value as Record<string, unknown>;
  const own = sourceOf(source) ?? sourceOf((evidence as { source?: unknown } | undefined)?.source) ?? within;
  if (own !== null && typeof start === 'number' && typeof end === 'number') {
    const known = places.get(own) ?? [];
    known.push({ start, end });
    places.set(own, known);
  }
  for (const part of Object.values(value)) collectCited(part, places, own);
}

function sourceOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
