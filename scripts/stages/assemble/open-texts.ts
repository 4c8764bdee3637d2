import { rememberLast } from '../remember-last.ts';
import type { TextReading } from '../text-reading.ts';

/** How many texts stay open: those that tell of one call are asked for in turn. */
const MOST_OPEN = 16;

/** What `open` makes of the words of a source, remembered for the last few sources; undefined for one that was not read. */
export function openTexts<T>(
  readings: readonly TextReading[],
  open: (text: string) => T,
): (id: string) => T | undefined {
  const texts = new Map(readings.map(({ text }) => [text.id, text]));
  return rememberLast(MOST_OPEN, (id) => {
    const text = texts.get(id);
    return text && open(text.text);
  });
}
