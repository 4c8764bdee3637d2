import { findBrowser } from './find-browser.ts';
import { findNginx } from './find-nginx.ts';
import { installProgram } from './install-program.ts';

/** A program that tests need and npm does not bring. */
interface NeededProgram {
  /** Where it is on this machine, or `null`. */
  find: () => string | null;
  /** Debian's packages of it. */
  packages: readonly string[];
  /** What to do by hand where it cannot be installed here, in a sentence. */
  advice: string;
}

const programs: readonly NeededProgram[] = [
  {
    find: findBrowser,
    packages: ['chromium'],
    advice: 'No Chromium found: install one (Debian: sudo apt-get install chromium) or name it in CHROMIUM_PATH.',
  },
  {
    find: findNginx,
    packages: ['nginx'],
    advice: 'No nginx found: install it (Debian: sudo apt-get install nginx).',
  },
];

/** Installs what the browser tests need and this machine lacks; returns what to do by hand, or `null` where nothing is missing. */
export function obtainPrograms(): string | null {
  for (const { find, packages, advice } of programs) {
    if (find() === null && !(installProgram(...packages) && find() !== null)) return advice;
  }
  return null;
}
