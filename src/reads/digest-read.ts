import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { dossierFolder } from '../dossier-folder.ts';
import type { Dossier } from '../schemas/dossier.ts';
import { digestOfEntry, digestOfGenerated } from '../generated/generated-files.ts';
import { findById } from '../views/find-by-id.ts';
import { parseRead } from '../schemas/name-read.ts';
import { viewOf } from './narrow-view.ts';

/**
 * A digest of what a page read of a dossier under this name: the same only while it is the same. Null for a view that is not known, or
 * cannot be had, as of a call that is no longer there.
 */
export function digestRead(dossier: Dossier, name: string): string | null {
  const read = parseRead(name);
  switch (read.kind) {
    case 'whole':
      return digestOfWhole(dossier[read.key as keyof Dossier]);
    case 'length':
      return String(dossier[read.list].length);
    case 'entry':
      return digestOf(findById<{ id: string }>(dossier[read.list], read.id));
    case 'field': {
      const entry = findById<{ id: string }>(dossier[read.list], read.id);
      return digestOf((entry as Record<string, unknown> | undefined)?.[read.field]);
    }
    case 'body':
      return digestOfGenerated(read.folder, read.id);
    case 'note':
      // That there is none; one that is there is read each time.
      return existsSync(path.join(dossierFolder, 'notes', `${read.id}.mdx`)) ? null : 'none';
    case 'view': {
      try {
        return digestOf(viewOf(read.view)(dossier, read.of));
      } catch {
        return null;
      }
    }
  }
}

/** Entry by entry, since all of them may be longer than a string can be. */
function digestOfWhole(value: unknown): string {
  return Array.isArray(value) ? hash('sha1', value.map(digestOf).join(), 'base64url') : digestOf(value);
}

const digests = new WeakMap<object, string>();

/** Of plain data; that of an object is worked out once. */
export function digestOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return value === undefined ? 'undefined' : JSON.stringify(value);
  const known = digests.get(value) ?? digestOfEntry(value) ?? hash('sha1', JSON.stringify(value), 'base64url');
  digests.set(value, known);
  return known;
}
