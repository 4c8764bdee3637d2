import { rm } from 'node:fs/promises';
import { buildPages } from './build-pages.ts';
import { checkSite } from './check-site.ts';
import type { OptionValues } from './command-line/option-values.ts';
import { runCommand, type ExitCode } from './command-line/run-command.ts';
import { countParts } from './findings/count-parts.ts';
import { RunOutput } from './findings/run-output.ts';
import { indexSearch } from './index-search.ts';
import { ingest } from './ingest.ts';
import { makeNextFolder } from './output/make-next-folder.ts';
import { outputIsOursToReplace } from './output/output-is-ours-to-replace.ts';
import { replaceFolder } from './output/replace-folder.ts';
import { placeOfSite } from './place-of-site.ts';
import { runStep } from './run-step.ts';

const buildOptions = ['dossier', 'out', 'base', 'site', 'format', 'quiet'] as const;

/** Raw texts → a site in `out`. Whatever fails, what was in `out` stays as it was. */
async function build(options: Pick<OptionValues, (typeof buildOptions)[number]>): Promise<ExitCode> {
  const { dossier, out, format, quiet } = options;
  const output = new RunOutput({ command: 'build', format, quiet, dossier });
  const outcome = { sources: 0, calls: 0 };
  const { base, site } = await placeOfSite(options);
  const next = await makeNextFolder(out);
  try {
    const isReady =
      (await runStep({
        name: 'ingest',
        folder: dossier,
        output,
        work: async (report) => {
          outputIsOursToReplace(out, dossier, report);
          await ingest({ dossier, checks: [countParts(outcome)] }, report);
        },
      })) &&
      (await runStep({
        name: 'pages',
        folder: dossier,
        output,
        work: (report) => buildPages({ dossier, out: next, base, site }, report),
      })) &&
      (await runStep({
        name: 'search',
        folder: dossier,
        output,
        work: () => indexSearch({ site: next, dossier }),
      })) &&
      (await runStep({
        name: 'check',
        folder: next,
        output,
        shownAs: out,
        work: (report) => checkSite({ folder: next, base, origin: site }, report),
      }));
    if (!isReady) return output.end(null);
    await replaceFolder(out, next);
    output.say(`The site is in ${out}.\n`);
    return output.end(outcome);
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
      options: buildOptions,
    },
    build,
  );
}
