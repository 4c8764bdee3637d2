import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { z } from 'zod';
import type { SiteCheckApart } from './check-site-apart.ts';
import { refusals } from './findings/refusals.ts';
import { listFiles } from './hosting/list-files.ts';
import { makeNextFolder } from './output/make-next-folder.ts';
import { moveFolder } from './output/move-folder.ts';
import { dropHalfBuilt } from './output/replace-folder.ts';
import { writeInTurn } from './output/write-alone.ts';
import type { PageMemory } from './pages/page-memory.ts';
import { prerenderChanged, type PageWatcher } from './pages/prerender-changed.ts';
import type { Finding, Report } from './report.ts';
import { GENERATED_FOLDERS } from './stages/write-files.ts';

/** What the pages are built from and for. Folders are absolute paths. */
export interface PagesOptions {
  dossier: string;
  out: string;
  base: string;
  site?: string | undefined;
  /** Whether calls that no editor has reviewed are left out. */
  reviewedOnly?: boolean | undefined;
}

/** The same, with what is known of the pages that were built before. */
interface BuildOptions extends PagesOptions {
  memory: PageMemory;
  /** Takes in the pages as they are made, where all of them are. */
  check?: SiteCheckApart;
}

/**
 * Generated MDX → HTML in `out`, an empty folder; pages that `memory` knows to be unchanged are not made anew. What stops Astro becomes a finding. Astro keeps what it is at in one place of the
 * project, whatever the dossier: builds take turns here. It also moves files into their places, which it cannot from disk to disk; so the
 * pages are made within the project, and the whole of them is moved.
 */
export async function buildPages(options: BuildOptions, report: Report): Promise<void> {
  const place = join(process.cwd(), 'node_modules/.astro/pages');
  await writeInTurn({ lock: `${place}.lock`, cleanUp: () => dropHalfBuilt(place) }, async () => {
    const made = await makeNextFolder(place);
    try {
      await runAstro({ ...options, out: made }, report);
      if (report.hasErrors) return;
      await moveFolder(made, options.out);
      options.memory.bringUnchanged(options.out);
    } finally {
      await rm(made, { recursive: true, force: true });
    }
  });
}

async function runAstro(options: BuildOptions, report: Report): Promise<void> {
  tellAstro(options);
  const { build } = await import('astro');
  // Astro warns of every collection without entries, as a dossier that was only begun has.
  const logLevel = GENERATED_FOLDERS.every((name) => holdsAny(join(options.dossier, name))) ? 'warn' : 'error';
  try {
    await build({ logLevel, integrations: [prerenderChanged(options.memory, options.base, watcherOf(options))] });
  } catch (error) {
    // That the disk is full is not a fault of the pages.
    if (!(error instanceof Error) || ('code' in error && refusals.has(String(error.code)))) throw error;
    report.add(findingOf(error, options.dossier));
  }
}

/** Has each page checked beside the making of the next. */
function watcherOf({ check, out, base, site }: BuildOptions): PageWatcher {
  let isBegun = false;
  return {
    allPlanned: async (files) => {
      // Style sheets, scripts, and what is in public/; Astro's own working folders are none of the site.
      const others = (await listFiles(out)).filter((file) => !file.startsWith('.'));
      check?.begin({ folder: out, base, origin: site }, [...others, ...files]);
      isBegun = true;
    },
    made: (file) => {
      if (isBegun && file.endsWith('.html')) check?.add(file);
    },
  };
}

/** What `import.meta.env` tells of a build, https://docs.astro.build/en/guides/environment-variables/#default-environment-variables. */
const ASTROS_OWN = ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR'];

function holdsAny(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).length > 0;
}

/** Sets what `astro.config.mjs` and `src` read from the environment, and keeps Astro from calling home. */
export function tellAstro({ dossier, out, base, site, reviewedOnly }: Partial<PagesOptions>): void {
  // A variable of the shell comes before Astro's own value of that name: BASE_URL of a CI would lead all links astray.
  for (const name of ASTROS_OWN) Reflect.deleteProperty(process.env, name);
  process.env.ASTRO_TELEMETRY_DISABLED = 'true';
  process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';
  Object.assign(process.env, {
    ...(dossier !== undefined && {
      READOUT_DOSSIER: dossier,
      READOUT_CACHE: process.env.READOUT_CACHE ?? cacheOf(dossier),
    }),
    ...(out !== undefined && { READOUT_OUT: out }),
    ...(base !== undefined && { READOUT_BASE: base }),
    ...(site !== undefined && { READOUT_SITE: site }),
    ...(reviewedOnly === true && { READOUT_REVIEWED_ONLY: 'true' }),
  });
}

/** Where Astro keeps what it read of a dossier: apart from what it read of others, which may be built at the same time. */
function cacheOf(dossier: string): string {
  return join('node_modules/.astro', createHash('sha256').update(dossier).digest('hex').slice(0, 12));
}

/** What Astro, Vite and MDX tell with an error, where they tell it. */
const located = z.object({
  hint: z.string().optional(),
  loc: z.object({ file: z.string(), line: z.int().positive(), column: z.int().nonnegative() }).optional(),
});

/** An error of Astro's as a finding. */
export function findingOf(error: Error, dossier: string): Finding {
  const { hint, loc } = located.safeParse(error).data ?? {};
  return {
    rule: 'pages-can-be-built',
    severity: 'error',
    file: relative(dossier, loc?.file ?? 'astro.config.mjs'),
    ...(loc && { place: { line: loc.line, column: Math.max(1, loc.column) } }),
    reason: error.message,
    ...(hint !== undefined && { fix: hint }),
  };
}
