import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { findNginx } from './find-nginx.ts';
import { sites, workFolder, type BuiltSite } from './steps.ts';

const project = resolve(import.meta.dirname, '../..');
const folder = join(project, workFolder, 'nginx');

/** Serves the built sites by nginx as `docs/hosting/nginx.conf` says, each at its base and port, until it is stopped. */
function serveByNginx(nginx: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'temporary'), { recursive: true });
  const recipe = readFileSync(join(project, 'docs/hosting/nginx.conf'), 'utf8');
  writeFileSync(join(folder, 'nginx.conf'), wrap(sites.map((site) => fillIn(recipe, site))));
  const server = spawn(nginx, ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));
}

/** The recipe with its lines marked "yours" filled in, and the site put where the recipe says. */
function fillIn(recipe: string, { out, base, nginxPort }: BuiltSite): string {
  const root = join(folder, `root-${nginxPort}`);
  const place = join(root, base);
  mkdirSync(dirname(place.replace(/\/$/, '')), { recursive: true });
  symlinkSync(join(project, out), place.replace(/\/$/, ''));
  return recipe
    .replaceAll('readout_cache', `readout_cache_${nginxPort}`)
    .replace(/listen 80;/, `listen ${nginxPort};`)
    .replace(/server_name [^;]+;/, 'server_name localhost;')
    .replace(/root [^;]+;/, `root "${root}";`)
    .replace(/error_page 404 [^;]+;/, `error_page 404 ${base}404.html;`);
}

/** What a machine's own nginx.conf brings: types, and here a place for everything in the test folder. */
function wrap(servers: readonly string[]): string {
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `daemon off;
pid nginx.pid;
worker_processes 1;
events {}
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
  ${places.map((name) => `${name}_temp_path temporary/${name};`).join('\n  ')}
${servers.join('\n')}
}
`;
}

const nginx = findNginx();
if (nginx === null) throw new Error('No nginx found.');
serveByNginx(nginx);
