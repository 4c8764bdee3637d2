import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** What to do by hand where this cannot install a browser. */
export const browserAdvice =
  'No Chromium found: install one (Debian: sudo apt-get install chromium) or name it in CHROMIUM_PATH.';

/** Installs Debian's Chromium where this process may; returns whether it tried and was told that all went well. */
export function installBrowser(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  const apt = (...words: string[]): boolean =>
    spawnSync('apt-get', ['--quiet', ...words], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  return apt('update') && apt('install', '--yes', '--no-install-recommends', 'chromium');
}
