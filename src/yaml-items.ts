import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Loader } from 'astro/loaders';
import { parse } from 'yaml';

/**
 * A loader for one of the dossier's own YAML files. Its collection has one entry, `{ items }`: what the file lists, in its
 * order; the file as the one item when it is no list; nothing when there is no such file, or nothing but comments in it.
 * YAML 1.2, in which `2025-06-14` is a string.
 */
export function yamlFile(file: string): Loader {
  return {
    name: 'yaml-file',
    load: async (context) => {
      async function read(): Promise<void> {
        const data = { items: existsSync(file) ? itemsOf(await readFile(file, 'utf8')) : [] };
        context.store.set({ id: 'file', data: await context.parseData({ id: 'file', data, filePath: file }) });
      }
      await read();
      const { watcher, logger } = context;
      watcher?.add(file);
      for (const event of ['add', 'change', 'unlink'] as const) {
        watcher?.on(event, (changed) => {
          if (changed === file) read().catch((error: unknown) => logger.error(`${file}: ${String(error)}`));
        });
      }
    },
  };
}

function itemsOf(text: string): unknown[] {
  const content: unknown = parse(text.replace(/^\uFEFF/u, ''));
  if (content === null) return [];
  return Array.isArray(content) ? content : [content];
}
