import { existsSync } from 'node:fs';
import path from 'node:path';
import { getCollection, type CollectionEntry } from 'astro:content';
import { dossierFolder } from './dossier-folder.ts';
import { noteOpenRead, noteRead } from './reads/page-reads.ts';
import { nameRead } from './schemas/name-read.ts';

let cached: Promise<CollectionEntry<'notes'>[]> | undefined;

/** The editor's note on a call, a theme or a source; undefined where there is none, as for most. */
export async function findNote(id: string): Promise<CollectionEntry<'notes'> | undefined> {
  noteRead(nameRead({ kind: 'note', id }));
  // Astro warns each time that a collection without entries is asked for, in words that are no use to an editor.
  if (!existsSync(path.join(dossierFolder, 'notes'))) return undefined;
  const notes = import.meta.env.DEV ? getCollection('notes') : (cached ??= getCollection('notes'));
  const found = (await notes).find((note) => note.id === id);
  // It may import what it likes.
  if (found !== undefined) noteOpenRead();
  return found;
}
