import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { tellAstro } from './build-pages.ts';
import type { OptionValues } from './command-line/option-values.ts';
import { runCommand, type ExitCode } from './command-line/run-command.ts';
import { EVIDENCE_PATH, watchDossier } from './dev/watch-dossier.ts';
import { RunOutput } from './findings/run-output.ts';
import { writeAlone } from './output/write-alone.ts';
import { placeOfSite } from './place-of-site.ts';
import { Report } from './report.ts';

type DevOptions = Pick<OptionValues, 'dossier' | 'base' | 'site' | 'port'>;

/**
 * Serves the pages as they are edited, until it is stopped. Astro keeps what it serves in one place of the project, whatever the
 * dossier: a second server would show the texts of the one in the pages of the other, and is told so.
 */
async function dev(options: DevOptions): Promise<ExitCode> {
  const folder = join(process.cwd(), 'node_modules/.astro');
  await mkdir(folder, { recursive: true });
  const report = new Report();
  const place = { lock: join(folder, 'dev.lock'), file: '.', cleanUp: () => undefined };
  await writeAlone(place, report, () => serve(options));
  new RunOutput({ command: 'ingest', format: 'pretty', dossier: options.dossier }).add(report, options.dossier);
  return 1;
}

/** Never ends by itself. */
async function serve(options: DevOptions): Promise<never> {
  const place = await placeOfSite(options);
  tellAstro({ dossier: options.dossier, ...place });
  const astro = await import('astro');
  const server = await astro.dev({
    logLevel: 'warn',
    server: { port: options.port },
    integrations: [await watchDossier(options.dossier)],
  });
  process.stdout.write(`http://localhost:${server.address.port}${place.base}\n`);
  process.stdout.write(
    `Evidence report: http://localhost:${server.address.port}${place.base.slice(0, -1)}${EVIDENCE_PATH}\n`,
  );
  return new Promise(() => undefined);
}

if (import.meta.main) {
  await runCommand(
    {
      name: 'dev',
      summary: 'Serves the site while you edit: reads the dossier anew whenever a file of it changes.',
      options: ['dossier', 'base', 'site', 'port'],
    },
    dev,
  );
}
