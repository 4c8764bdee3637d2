import { hash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { LiveLoader } from 'astro/loaders';
import { z } from 'zod';
import { dossierFolder } from '../dossier-folder.ts';
import { whenForgotten } from '../reads/when-forgotten.ts';
import { parseFrontmatter } from '../schemas/generated/parse-frontmatter.ts';
import { splitGenerated } from '../schemas/generated/split-generated.ts';
import { GeneratedFileError } from './generated-file-error.ts';

/** The folders of generated files that the site reads. */
export type GeneratedFolder = 'sources' | 'calls' | 'themes' | 'people';

/**
 * A loader for a folder of generated files: one entry for each `<id>.mdx`, in the order of their names, none when there is no such
 * folder. An entry is its frontmatter, checked by `schema`; a file that has not changed gives the very entry it gave before.
 */
export function generatedFiles<Data extends { id: string }>(
  folder: GeneratedFolder,
  schema: z.ZodType<Data>,
): LiveLoader<Data, { id: string }, never, GeneratedFileError> {
  const known = new Map<string, { version: string; data: Data }>();
  whenForgotten(() => known.clear());

  // At once: to wait for each of thousands of files takes longer than to read it.
  function load(id: string): Data {
    const file = fileOf(folder, id);
    const { ino, size, mtimeMs, ctimeMs } = statSync(file);
    const version = [ino, size, mtimeMs, ctimeMs].join();
    const before = known.get(id);
    if (before?.version === version) return before.data;
    const text = readFileSync(file, 'utf8');
    const data = check(file, frontmatterOf(file, text), schema);
    known.set(id, { version, data });
    const digest = hash('sha1', text, 'base64url');
    digests.set(file, digest);
    entryDigests.set(data, digest);
    return data;
  }

  return {
    name: 'generated-files',
    loadCollection: async () => {
      try {
        return { entries: (await idsIn(folder)).map((id) => ({ id, data: load(id) })) };
      } catch (error) {
        if (error instanceof GeneratedFileError) return { error };
        throw error;
      }
    },
    loadEntry: async ({ filter: { id } }) => {
      if (!(await idsIn(folder)).includes(id)) return undefined;
      try {
        return { id, data: load(id) };
      } catch (error) {
        if (error instanceof GeneratedFileError) return { error };
        throw error;
      }
    },
  };
}

const digests = new Map<string, string>();
const entryDigests = new WeakMap<object, string>();

/** A digest of the file that an entry is the frontmatter of; undefined for what is no such entry. */
export function digestOfEntry(entry: object): string | undefined {
  return entryDigests.get(entry);
}

/** A digest of a generated file as it was when its entry was read; null when none was. */
export function digestOfGenerated(folder: GeneratedFolder, id: string): string | null {
  return digests.get(fileOf(folder, id)) ?? null;
}

/** Where a generated file lies. */
export function fileOf(folder: GeneratedFolder, id: string): string {
  return path.join(dossierFolder, folder, `${id}${ENDING}`);
}

const ENDING = '.mdx';

async function idsIn(folder: GeneratedFolder): Promise<string[]> {
  const base = path.join(dossierFolder, folder);
  const names = existsSync(base) ? await readdir(base) : [];
  return names
    .filter((name) => name.endsWith(ENDING))
    .map((name) => name.slice(0, -ENDING.length))
    .sort();
}

function frontmatterOf(file: string, text: string): unknown {
  const parts = splitGenerated(text);
  if (parts === null) throw new GeneratedFileError(file, 'it has no frontmatter between lines of `---`');
  return parseFrontmatter(parts.frontmatter);
}

function check<Data>(file: string, frontmatter: unknown, schema: z.ZodType<Data>): Data {
  const { success, data, error } = schema.safeParse(frontmatter);
  if (success) return data;
  throw new GeneratedFileError(file, `its frontmatter is not in its form: ${z.prettifyError(error)}`);
}
