import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { LiveLoader } from 'astro/loaders';
import { parse } from 'yaml';
import { z } from 'zod';
import { dossierFolder } from './dossier-folder.ts';

/**
 * A loader for one of the dossier's own YAML files: an entry for each item that the file lists, in its order, named by its place from 0;
 * the file as the one item when it is no list; none when there is no such file, or nothing but comments in it. The ingest has said where
 * an item is not in its form; here it is an error. YAML 1.2, in which `2025-06-14` is a string.
 */
export function yamlItems<Item extends Record<string, unknown>>(
  name: string,
  schema: z.ZodType<Item>,
): LiveLoader<Item, { id: string }> {
  async function load(): Promise<{ id: string; data: Item }[]> {
    const file = path.join(dossierFolder, name);
    const items = existsSync(file) ? itemsOf(await readFile(file, 'utf8')) : [];
    return items.map((item, place) => ({ id: String(place), data: check(name, item, schema) }));
  }

  return {
    name: 'yaml-items',
    loadCollection: async () => ({ entries: await load() }),
    loadEntry: async ({ filter: { id } }) => (await load()).find((entry) => entry.id === id),
  };
}

function itemsOf(text: string): unknown[] {
  const content: unknown = parse(text.replace(/^\uFEFF/u, ''));
  if (content === null) return [];
  return Array.isArray(content) ? content : [content];
}

function check<Item>(name: string, item: unknown, schema: z.ZodType<Item>): Item {
  const { success, data, error } = schema.safeParse(item);
  if (success) return data;
  throw new Error(`${name} is not in its form: ${z.prettifyError(error)}`);
}
