import type { Source } from '../schemas/source.ts';

/** Sources by the last day on which they can have been published, the latest first; undated ones last. */
export function latestSources(sources: readonly Source[]): Source[] {
  const day = ({ published }: Source) => published.max ?? published.min ?? '';
  return sources.toSorted((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0));
}
