import { watchedList } from '../reads/watched.ts';

const indexes = new WeakMap<readonly { id: string }[], Map<string, { id: string }>>();

/** The entry of that id; undefined when the list has none. A list is indexed once, however often it is asked: it must stay as it is. */
export function findById<Entry extends { id: string }>(
  list: readonly Entry[],
  id: string | null | undefined,
): Entry | undefined {
  if (id == null) return undefined;
  const watched = watchedList(list);
  const entry = indexOf(watched?.entries ?? list).get(id);
  return (watched === null ? entry : watched.give(id, entry)) as Entry | undefined;
}

function indexOf(list: readonly { id: string }[]): Map<string, { id: string }> {
  const known = indexes.get(list);
  if (known !== undefined) return known;
  const made = new Map(list.map((entry) => [entry.id, entry]));
  indexes.set(list, made);
  return made;
}
