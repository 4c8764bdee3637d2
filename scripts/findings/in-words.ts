/** A count with its noun, e.g. `1 call`, `2 calls`. */
export function inWords(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}
