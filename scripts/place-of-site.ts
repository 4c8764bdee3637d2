import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { SITE_ADDRESS } from '../src/schemas/dossier-settings.ts';
import type { OptionValues } from './command-line/option-values.ts';

/** Where a site will be: `site` as scheme and host, `base` as a path from slash to slash. */
export interface PlaceOfSite {
  site?: string | undefined;
  base: string;
}

const named = z.object({ url: z.string() });

/**
 * Where the site will be: what `--site` and `--base` say and, for what they leave out, `url` of dossier.yaml. A file that
 * cannot be read says nothing here; the ingest tells what is wrong with it.
 */
export async function placeOfSite(
  options: Pick<OptionValues, 'dossier'> & Partial<Pick<OptionValues, 'base' | 'site'>>,
): Promise<PlaceOfSite> {
  const [, site, path = ''] = SITE_ADDRESS.exec(await readUrl(options.dossier)) ?? [];
  return { site: options.site ?? site, base: options.base ?? `${path}/` };
}

async function readUrl(dossier: string): Promise<string> {
  try {
    return named.parse(parse(await readFile(join(dossier, 'dossier.yaml'), 'utf8'))).url;
  } catch {
    return '';
  }
}
