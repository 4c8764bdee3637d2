import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { buildPages } from './build-pages.ts';
import { LastBuild, type BuildRecord } from './cache/last-build.ts';
import { SiteCheckApart } from './check-site-apart.ts';
import { theSearchIndexIsWhole } from './checks/site/the-search-index-is-whole.ts';
import type { OptionValues } from './command-line/option-values.ts';
import { runCommand, type ExitCode } from './command-line/run-command.ts';
import { runWithRoom } from './command-line/run-with-room.ts';
import { countParts } from './findings/count-parts.ts';
import { reportSystemErrors } from './findings/report-system-errors.ts';
import { RunOutput } from './findings/run-output.ts';
import { compressSite } from './hosting/compress-site.ts';
import { formatHeadersFile } from './hosting/format-headers-file.ts';
import { hostHeaders } from './hosting/host-headers.ts';
import { zipLiesOutsideTheSite } from './hosting/zip-lies-outside-the-site.ts';
import { zipSite } from './hosting/zip-site.ts';
import { indexSearch } from './index-search.ts';
import { ingest } from './ingest.ts';
import { makeNextFolder } from './output/make-next-folder.ts';
import { outputIsOursToReplace } from './output/output-is-ours-to-replace.ts';
import { placeOfDossier } from './output/place-of-dossier.ts';
import { dropHalfBuilt, replaceFolder } from './output/replace-folder.ts';
import { writeAlone } from './output/write-alone.ts';
import { PageMemory } from './pages/page-memory.ts';
import { placeOfSite } from './place-of-site.ts';
import { Progress } from './progress/progress.ts';
import { Report, type Finding } from './report.ts';
import { runStep } from './run-step.ts';

const options = ['dossier', 'out', 'base', 'site', 'reviewedOnly', 'compress', 'zip', 'format', 'quiet'] as const;

/** What a build is told. */
type BuildOptions = Pick<OptionValues, (typeof options)[number]>;

/** Raw texts → a site in `out`. Whatever fails, what was in `out` stays as it was. */
async function build(given: BuildOptions): Promise<ExitCode> {
  const { dossier, out, zip, format } = given;
  const ended = await runWithRoom(dossier);
  if (ended !== null) return ended === 0 ? 0 : 1;
  const output = new RunOutput({ command: 'build', format, dossier });
  const outcome = { sources: 0, calls: 0 };
  const report = new Report();
  const place = {
    lock: join(dirname(out), `.${basename(out)}.lock`),
    file: relative(dossier, out),
    cleanUp: () => dropHalfBuilt(out),
  };
  const isBuilt = await reportSystemErrors(dossier, report, async () => {
    await mkdir(dirname(out), { recursive: true });
    return writeAlone(place, report, () =>
      writeAlone(placeOfDossier(dossier), report, () => buildAlone(given, outcome, output)),
    );
  });
  output.add(report, dossier);
  if (isBuilt === true) {
    output.say(`The site is in ${out}.\n`);
    if (zip !== undefined) output.say(`A copy to read offline is in ${zip}.\n`);
  }
  return output.end(isBuilt === true ? outcome : null);
}

/** The steps of a build, one after the other; whether all of them held and `out` was replaced. */
async function buildAlone(
  given: BuildOptions,
  outcome: { sources: number; calls: number },
  output: RunOutput,
): Promise<boolean> {
  const { dossier, out, reviewedOnly, compress, zip, quiet } = given;
  const progress = new Progress(quiet);
  const { base, site } = await placeOfSite(given);
  const last = new LastBuild(dossier, out, { base, site, reviewedOnly, compress });
  const next = await makeNextFolder(out);
  const known = zip === undefined ? last.recall() : null;
  if (known !== null) {
    await rm(next, { recursive: true });
    sayAgain(known, { dossier, out }, output);
    Object.assign(outcome, known.outcome);
    return true;
  }
  const memory = new PageMemory(dossier, out, { base, site, reviewedOnly });
  const check = new SiteCheckApart();
  let findings: Promise<Finding[]> = Promise.resolve([]);
  const steps = [
    {
      name: 'ingest',
      folder: dossier,
      work: async (report: Report) => {
        outputIsOursToReplace(out, dossier, report);
        zipLiesOutsideTheSite({ zip, out, dossier }, report);
        await ingest({ dossier, remember: true, checks: [countParts(outcome)], onProgress: progress.show }, report);
        last.noteGenerated();
      },
    },
    {
      name: 'pages',
      folder: dossier,
      work: async (report: Report) => {
        await buildPages({ dossier, out: next, base, site, reviewedOnly, memory, check }, report);
        if (!report.hasErrors) await writeFile(join(next, '_headers'), formatHeadersFile(hostHeaders, base));
      },
    },
    {
      name: 'search',
      folder: dossier,
      work: async () => {
        // The pages are whole: what is still to be checked of them is while their words are indexed.
        findings = memory
          .checkedIn(next, base)
          .then((checked) => check.end({ folder: next, base, origin: site, checked }));
        findings.catch(() => 'told by the step that waits for it');
        return indexSearch({ site: next, dossier });
      },
    },
    {
      name: 'check',
      folder: next,
      shownAs: out,
      work: async (report: Report) => {
        for (const finding of await findings) report.add(finding);
        theSearchIndexIsWhole(next, report);
      },
    },
  ];
  try {
    const said: BuildRecord['findings'] = [];
    for (const step of steps) {
      const report = await runStep(step, output, progress);
      if (report.hasErrors) return false;
      said.push({ step: step.name, found: report.findings });
    }
    if (zip !== undefined) await zipSite({ folder: next, base, file: zip });
    if (compress === true) await compressSite(next);
    await replaceFolder(out, next);
    await memory.save(await findings);
    await last.keep({ outcome, findings: said });
    return true;
  } finally {
    memory.close();
    await check.close();
    await rm(next, { recursive: true, force: true });
  }
}

/** Says what a build would that found the same again. */
function sayAgain(
  { findings }: BuildRecord,
  { dossier, out }: { dossier: string; out: string },
  output: RunOutput,
): void {
  for (const { step, found } of findings) {
    const report = new Report();
    for (const finding of found) report.add(finding);
    output.add(report, step === 'check' ? out : dossier);
  }
  output.say('Nothing has changed since the last build.\n');
}

if (import.meta.main) {
  await runCommand(
    {
      name: 'build',
      summary:
        'Makes the site: reads the texts, builds the pages and the search, checks every link, then replaces the output.',
      options,
    },
    build,
  );
}
