import type { InventedCall } from './invent-calls.ts';
import type { SeededRandom } from './seeded-random.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a text is written with. */
export interface Scene {
  call: InventedCall;
  /** The day it is printed, UTC midnight. */
  printed: Date;
  random: SeededRandom;
  words: Vocabulary;
}
