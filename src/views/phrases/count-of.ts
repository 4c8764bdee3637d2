/** A number with its noun: `1 call`, `7 calls`, `2 people`. */
export function countOf(things: number | readonly unknown[], noun: string, plural = `${noun}s`): string {
  const count = typeof things === 'number' ? things : things.length;
  return `${count} ${count === 1 ? noun : plural}`;
}
