import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** The ids of what the last run made a page of, by folder. */
export type FormerPages = Record<'sources' | 'themes' | 'people', string[]>;

/** The ids of the generated files of a dossier; none where no run has been. */
export async function readFormerPages(folder: string): Promise<FormerPages> {
  const list = async (name: keyof FormerPages): Promise<string[]> => {
    const names = await readdir(path.join(folder, name)).catch(() => []);
    return names.flatMap((each) => (each.endsWith('.mdx') ? [each.slice(0, -'.mdx'.length)] : [])).sort();
  };
  return { sources: await list('sources'), themes: await list('themes'), people: await list('people') };
}
