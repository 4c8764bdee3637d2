import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildPages } from './build-pages.ts';
import { checkSite } from './check-site.ts';
import type { OptionValues } from './command-line/option-values.ts';
import { runCommand, type ExitCode } from './command-line/run-command.ts';
import { compressSite } from './hosting/compress-site.ts';
import { formatHeadersFile } from './hosting/format-headers-file.ts';
import { hostHeaders } from './hosting/host-headers.ts';
import { zipLiesOutsideTheSite } from './hosting/zip-lies-outside-the-site.ts';
import { zipSite } from './hosting/zip-site.ts';
import { indexSearch } from './index-search.ts';
import { ingest } from './ingest.ts';
import { makeNextFolder } from './output/make-next-folder.ts';
import { outputIsOursToReplace } from './output/output-is-ours-to-replace.ts';
import { replaceFolder } from './output/replace-folder.ts';
import { placeOfSite } from './place-of-site.ts';
import { runStep } from './run-step.ts';

const names = ['dossier', 'out', 'base', 'site', 'reviewedOnly', 'compress', 'zip'] as const;

/** Raw texts → a site in `out`. Whatever fails, what was in `out` stays as it was. */
async function build(options: Pick<OptionValues, (typeof names)[number]>): Promise<ExitCode> {
  const { dossier, out, reviewedOnly, compress, zip } = options;
  const { base, site } = await placeOfSite(options);
  const next = await makeNextFolder(out);
  try {
    const isReady =
      (await runStep({
        name: 'ingest',
        folder: dossier,
        work: async (report) => {
          outputIsOursToReplace(out, dossier, report);
          zipLiesOutsideTheSite({ zip, out, dossier }, report);
          await ingest({ dossier }, report);
        },
      })) &&
      (await runStep({
        name: 'pages',
        folder: dossier,
        work: async (report) => {
          await buildPages({ dossier, out: next, base, site, reviewedOnly }, report);
          await writeFile(join(next, '_headers'), formatHeadersFile(hostHeaders, base));
        },
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
    if (zip !== undefined) await zipSite({ folder: next, base, file: zip });
    if (compress === true) await compressSite(next);
    await replaceFolder(out, next);
    process.stdout.write(`The site is in ${out}.\n`);
    if (zip !== undefined) process.stdout.write(`A copy to read offline is in ${zip}.\n`);
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
      options: names,
    },
    build,
  );
}
