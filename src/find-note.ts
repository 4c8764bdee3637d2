import { getCollection, type CollectionEntry } from 'astro:content';

let cached: Promise<CollectionEntry<'notes'>[]> | undefined;

/** The editor's note on a call, a theme or a source; undefined where there is none, as for most. */
export async function findNote(id: string): Promise<CollectionEntry<'notes'> | undefined> {
  // Asked once a build: Astro warns each time that a collection without entries is asked for.
  const notes = import.meta.env.DEV ? getCollection('notes') : (cached ??= getCollection('notes'));
  return (await notes).find((note) => note.id === id);
}
