import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { OptionValues } from './command-line/option-values.ts';
import { runCommand, type ExitCode } from './command-line/run-command.ts';
import { addressOf, serveSite } from './hosting/serve-site.ts';
import { placeOfSite } from './place-of-site.ts';

/** Serves a finished site as a plain host would, until it is stopped. */
async function preview(options: Pick<OptionValues, 'dossier' | 'out' | 'base' | 'port'>): Promise<ExitCode> {
  const { out, port } = options;
  if (!existsSync(join(out, 'index.html'))) {
    process.stderr.write(`There is no site in ${out}: npm run build makes one.\n`);
    return 1;
  }
  const { base } = await placeOfSite(options);
  const server = await serveSite({ folder: out, base, port }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return null;
    throw error;
  });
  if (server === null) {
    process.stderr.write(`Port ${port} is in use: --port ${port + 1} takes another, --port 0 any that is free.\n`);
    return 1;
  }
  process.stdout.write(`${addressOf(server)}${base.slice(1)}\n`);
  await once(server, 'close');
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
