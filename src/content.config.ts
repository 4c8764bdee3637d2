import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { z } from 'zod';
import { dossierFolder } from './dossier-folder.ts';

/** The editor's prose, which Astro compiles. Whatever else is in the dossier is in the live collections of `live.config.ts`. */
export const collections = {
  notes: mdxFolder('notes', z.strictObject({})),
};

/** One entry for each `<id>.mdx` of a folder of the dossier; none when there is no such folder. */
function mdxFolder<Schema extends z.ZodType>(name: string, schema: Schema) {
  const base = path.join(dossierFolder, name);
  const files = glob({
    base: pathToFileURL(base),
    pattern: '*.mdx',
    generateId: ({ entry }) => entry.slice(0, -'.mdx'.length),
    retainBody: false,
  });
  const loader: Loader = {
    name: 'mdx-folder',
    load: async (context) => {
      // What the last run stored of another dossier would stay where the files are alike, and lead to that dossier's files.
      const place = path.relative(fileURLToPath(context.config.root), base);
      if (context.meta.get('place') !== place) context.store.clear();
      context.meta.set('place', place);
      if (existsSync(base)) await files.load(context);
      else context.store.clear();
    },
  };
  return defineCollection({ schema, loader });
}
