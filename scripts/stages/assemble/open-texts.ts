import type { TextReading } from '../read-text.ts';

/** How many texts stay open: those that tell of one call are asked for in turn. */
const MOST_OPEN = 16;

/** What `open` makes of the words of a source, remembered for the last few sources; undefined for one that was not read. */
export function openTexts<T>(
  readings: readonly TextReading[],
  open: (text: string) => T,
): (id: string) => T | undefined {
  const texts = new Map(readings.map(({ text }) => [text.id, text]));
  const opened = new Map<string, T>();
  return (id) => {
    const known = opened.get(id);
    if (known !== undefined) return known;
    const text = texts.get(id);
    if (text === undefined) return undefined;
    const [oldest] = opened.keys();
    if (oldest !== undefined && opened.size === MOST_OPEN) opened.delete(oldest);
    const made = open(text.text);
    opened.set(id, made);
    return made;
  };
}
