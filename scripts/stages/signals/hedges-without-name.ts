import type { MarkedReading } from '../marked-reading.ts';
import type { WordScan } from '../scan-words.ts';
import { narratedMatches } from './narrated-matches.ts';
import type { Signal } from './signal.ts';

/** The words that open it stand in words/index-openings.ts. */
const HEDGES =
  /\b(?:(?:analysts|observers|experts|critics|supporters|officials|insiders|commentators|sources|reports?)\s+(?:[\p{L}.]+\s+){0,3}?(?:suggest|observe|say|said|argue|believe|note|contend|claim|indicate)(?:s|d|ed)?|reportedly|allegedly|it is (?:believed|understood|said|thought))\b/iuy;

/** Statements that rest on nobody: "analysts suggest", "reportedly". */
export function hedgesWithoutName(reading: MarkedReading, words: WordScan): Signal[] {
  const ranges = narratedMatches(reading, words.hedge, HEDGES);
  return ranges.length === 0
    ? []
    : [
        {
          rule: 'hedges-without-name',
          text: 'Statements rest on people who are not named (“analysts suggest”, “reportedly”).',
          ranges,
        },
      ];
}
