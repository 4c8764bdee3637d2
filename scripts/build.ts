import { rm } from 'node:fs/promises';
import { buildPages } from './build-pages.ts';
import { checkSite } from './check-site.ts';
import type { OptionValues } from './command-line/option-values.ts';
import { runCommand, type ExitCode } from './command-line/run-command.ts';
import { indexSearch } from './index-search.ts';
import { ingest } from './ingest.ts';
import { makeNextFolder } from './output/make-next-folder.ts';
import { outputIsOursToReplace } from './output/output-is-ours-to-replace.ts';
import { replaceFolder } from './output/replace-folder.ts';
import { placeOfSite } from './place-of-site.ts';
import { runStep } from './run-step.ts';

/** Raw texts → a site in `out`. Whatever fails, what was in `out` stays as it was. */
async function build(options: Pick<OptionValues, 'dossier' | 'out' | 'base' | 'site'>): Promise<ExitCode> {
  const { dossier, out } = options;
  const { base, site } = await placeOfSite(options);
  const next = await makeNextFolder(out);
  try {
    const isReady =
      (await runStep({
        name: 'ingest',
        folder: dossier,
        work: async (report) => {
          outputIsOursToReplace(out, dossier, report);
          await ingest({ dossier }, report);
        },
      })) &&
      (await runStep({
        name: 'pages',
        folder: dossier,
        work: (report) => buildPages({ dossier, out: next, base, site }, report),
      })) &&
      (await runStep({
        name: 'search',
        folder: dossier,
        work: () => indexSearch({ site: next, dossier }),
      })) &&
      (await runStep({
        name: 'check',
        folder: next,
        shownAs: out,
        work: (report) => checkSite({ folder: next, base, origin: site }, report),
      }));
    if (!isReady) return 1;
    await replaceFolder(out, next);
    process.stdout.write(`The site is in ${out}.\n`);
    return 0;
  } finally {
    await rm(next, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  await runCommand(
    {
      name: 'build',
      summary:
        'Makes the site: reads the texts, builds the pages and the search, checks every link, then replaces the output.',
      options: ['dossier', 'out', 'base', 'site'],
    },
    build,
  );
}
