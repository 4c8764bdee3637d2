import type { MarkedReading } from '../marked-reading.ts';
import type { WordScan } from '../scan-words.ts';
import { narratedMatches } from './narrated-matches.ts';
import type { Signal } from './signal.ts';

/** Nouns that judge whoever they name. Without the flag `u`, with which `i` takes three times as long. The words that open it stand in words/index-openings.ts. */
const LOADED =
  /\b(?:dictators?|tyrants?|despots?|strongm[ae]n|warmongers?|butchers?|thugs?|puppets?|stooges?|lackeys?|traitors?|fascists?|nazis?|regimes?|juntas?|psychopaths?|madm[ae]n)\b/iy;

/** Loaded nouns in the narrator's own voice: the text takes sides where it should report. */
export function loadedNouns(reading: MarkedReading, words: WordScan): Signal[] {
  const ranges = narratedMatches(reading, words['loaded-noun'], LOADED);
  return ranges.length === 0
    ? []
    : [{ rule: 'loaded-nouns', text: 'The narrator uses nouns that judge a party to the call.', ranges }];
}
