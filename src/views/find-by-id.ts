const indexes = new WeakMap<readonly { id: string }[], Map<string, { id: string }>>();

/** The entry of that id; undefined when the list has none. A list is indexed once, however often it is asked: it must stay as it is. */
export function findById<Entry extends { id: string }>(
  list: readonly Entry[],
  id: string | null | undefined,
): Entry | undefined {
  if (id == null) return undefined;
  let index = indexes.get(list) as Map<string, Entry> | undefined;
  if (index === undefined) {
    index = new Map(list.map((entry) => [entry.id, entry]));
    indexes.set(list, index);
  }
  return index.get(id);
}
