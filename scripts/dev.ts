import { tellAstro } from './build-pages.ts';
import type { OptionValues } from './command-line/option-values.ts';
import { runCommand, type ExitCode } from './command-line/run-command.ts';
import { EVIDENCE_PATH, watchDossier } from './dev/watch-dossier.ts';
import { placeOfSite } from './place-of-site.ts';

/** Serves the pages as they are edited, until it is stopped: texts, YAML, notes and the site's own code. */
async function dev(options: Pick<OptionValues, 'dossier' | 'base' | 'site' | 'port'>): Promise<ExitCode> {
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
  return 0; // The server keeps the process alive.
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
