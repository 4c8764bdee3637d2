import type { Genre } from '../../../src/schemas/source.ts';
import type { CleanText } from '../clean-text.ts';
import type { PublishedDate } from '../date-source.ts';
import type { ThemeHit } from '../find-themes.ts';
import type { WordScan } from '../scan-words.ts';
import type { Marks } from './sentence.ts';

/** All that findCalls needs of one text. */
export interface MarkedText extends Marks {
  text: CleanText;
  published: PublishedDate;
  genre: Genre;
  /** The side whose own publication this is; null for third parties. */
  speaksFor: { side: string; voice: string | null } | null;
  themes: readonly ThemeHit[];
  /** Where words stand that may open what rules look for. */
  words: WordScan;
}
