import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { tellAstro } from './build-pages.ts';
import type { OptionValues } from './command-line/option-values.ts';
import { runCommand, type ExitCode } from './command-line/run-command.ts';
import { placeOfSite } from './place-of-site.ts';

/** Serves a finished site as a plain host would, until it is stopped. */
async function preview(options: Pick<OptionValues, 'dossier' | 'out' | 'base' | 'port'>): Promise<ExitCode> {
  if (!existsSync(join(options.out, 'index.html'))) {
    process.stderr.write(`There is no site in ${options.out}: npm run build makes one.\n`);
    return 1;
  }
  const { base } = await placeOfSite(options);
  tellAstro({ out: options.out, base });
  const astro = await import('astro');
  const server = await astro.preview({ logLevel: 'warn', server: { port: options.port } });
  process.stdout.write(`http://localhost:${server.port}${base}\n`);
  await server.closed();
  return 0;
}

if (import.meta.main) {
  await runCommand(
    {
      name: 'preview',
      summary: 'Serves the finished site on this machine.',
      options: ['dossier', 'out', 'base', 'port'],
    },
    preview,
  );
}
