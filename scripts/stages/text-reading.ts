import type { MarkedReading } from './marked-reading.ts';
import type { Signal } from './signals/signal.ts';

/** All that was found in one text. UTF-16 offsets. */
export interface TextReading extends MarkedReading {
  /** What the text shows about its own reliability. */
  signals: Signal[];
}
