import { cp, mkdir, readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { measureProcess, type Measure } from './measure-process.ts';

/** What building a site took, and what came of it. */
export interface BuildMeasure extends Measure {
  pages: number;
  /** Of all files of the site. */
  bytes: number;
}

/** A dossier, its site and what is kept between builds, in a folder of their own. */
export interface BuildPlace {
  dossier: string;
  site: string;
  cache: string;
}

/** Where to build a dossier cold: a copy of what goes into it, without anything that an earlier build left. */
export async function makeBuildPlace(dossier: string, folder: string): Promise<BuildPlace> {
  const place = { dossier: join(folder, 'dossier'), site: join(folder, 'site'), cache: join(folder, 'cache') };
  await mkdir(place.dossier, { recursive: true });
  for (const entry of await readdir(dossier, { withFileTypes: true })) {
    if (entry.name === 'raw' || entry.isFile())
      await cp(join(dossier, entry.name), join(place.dossier, entry.name), { recursive: true });
  }
  return place;
}

/** Builds a dossier as a person does, from whatever state its place is in. Throws when the build fails. */
export async function measureBuild({ dossier, site, cache }: BuildPlace): Promise<BuildMeasure> {
  const words = ['--dossier', dossier, '--out', site];
  const env = { READOUT_CACHE: cache };
  const measure = await measureProcess(resolve(import.meta.dirname, '../build.ts'), words, { env });
  if (measure.exitCode !== 0) throw new Error(`The build of ${dossier} failed:\n${measure.output}`);
  return { ...measure, ...(await measureSite(site)) };
}

/** How many pages and bytes a built site has. */
export async function measureSite(site: string): Promise<{ pages: number; bytes: number }> {
  let [pages, bytes] = [0, 0];
  for (const entry of await readdir(site, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    if (entry.name.endsWith('.html')) pages += 1;
    bytes += (await stat(join(entry.parentPath, entry.name))).size;
  }
  return { pages, bytes };
}
