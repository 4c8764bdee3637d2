import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { z } from 'zod';
import { dossierFolder } from './dossier-folder.ts';
import { correction } from './schemas/correction.ts';
import { determination } from './schemas/determination.ts';
import { dossierSettings } from './schemas/dossier-settings.ts';
import { knownCall } from './schemas/known-call.ts';
import { personEntry } from './schemas/person.ts';
import { publisher } from './schemas/publisher.ts';
import { review } from './schemas/review.ts';
import { themeEntry } from './schemas/theme.ts';
import { yamlFile } from './yaml-file.ts';

/**
 * The editor's prose (`notes`) and what the editor knows, from the dossier folder. What the ingest generated from them and the texts
 * (`sources`, `calls`, `themes`, `people`) are the live collections of `live.config.ts`.
 */
export const collections = {
  notes: mdxFolder('notes', z.strictObject({})),
  settings: yamlList('dossier.yaml', dossierSettings),
  personEntries: yamlList('people.yaml', personEntry),
  themeEntries: yamlList('themes.yaml', themeEntry),
  publishers: yamlList('publishers.yaml', publisher),
  determinations: yamlList('determinations.yaml', determination),
  knownCalls: yamlList('known-calls.yaml', knownCall),
  reviews: yamlList('reviews.yaml', review),
  corrections: yamlList('corrections.yaml', correction),
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

/** One entry, `{ items }`, for a YAML file of the dossier. */
function yamlList<Schema extends z.ZodType>(name: string, schema: Schema) {
  return defineCollection({
    schema: z.strictObject({ items: z.array(schema) }),
    loader: yamlFile(path.join(dossierFolder, name)),
  });
}
