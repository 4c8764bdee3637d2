/** Where an entry stands among the others of its list. Throws when it is not among them. */
export function neighboursOf<Entry extends { id: string }>(
  entries: readonly Entry[],
  id: string,
): { previous: Entry | null; next: Entry | null; place: number; count: number } {
  const index = entries.findIndex((entry) => entry.id === id);
  if (index === -1) throw new RangeError(`\`${id}\` is not among them.`);
  return {
    previous: entries[index - 1] ?? null,
    next: entries[index + 1] ?? null,
    place: index + 1,
    count: entries.length,
  };
}

/** At most `size` entries in a row with that one among them, as near to their middle as the list allows. */
export function windowAround<Entry extends { id: string }>(
  entries: readonly Entry[],
  id: string,
  size: number,
): Entry[] {
  const index = neighboursOf(entries, id).place - 1;
  const start = Math.max(0, Math.min(index - Math.floor(size / 2), entries.length - size));
  return entries.slice(start, start + size);
}
