import { resolve, join } from 'node:path';
import { chromium } from 'playwright-core';
import { addressOf, serveSite } from '../hosting/serve-site.ts';
import { findBrowser } from '../testing/find-browser.ts';
import { measureProcess } from './measure-process.ts';
import { pickPages } from './pick-pages.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const debuggingPort = 9227;

/**
 * Builds the dossier's site and asks Lighthouse about the largest page of each kind, as a telephone sees it. Prints a
 * line of four scores for each, and below it what keeps a score under 100.
 */
export async function benchLighthouse({ dossier, scratch }: { dossier: string; scratch: string }): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === null) {
    process.stdout.write('lighthouse: there is no Chromium here; CHROMIUM_PATH may name one.\n');
    return;
  }
  const site = join(scratch, 'lighthouse');
  const words = ['--dossier', dossier, '--out', site];
  const { exitCode, output } = await measureProcess(resolve(import.meta.dirname, '../build.ts'), words);
  if (exitCode !== 0) {
    process.stdout.write(`${output}lighthouse: there is no site to look at.\n`);
    return;
  }
  const server = await serveSite({ folder: site, base: '/', port: 0 });
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-background-networking', `--remote-debugging-port=${String(debuggingPort)}`],
  });
  try {
    process.stdout.write(`${'lighthouse'.padEnd(44)}${categories.map((name) => name.padStart(16)).join('')}\n`);
    for (const page of await pickPages(site)) await printScores(addressOf(server), page);
  } finally {
    await browser.close();
    server.close();
  }
}

async function printScores(address: string, page: string): Promise<void> {
  // Loaded here: it takes seconds, which the other benches need not wait for.
  const { default: lighthouse } = await import('lighthouse');
  const result = await lighthouse(`${address}${page}`, {
    port: debuggingPort,
    logLevel: 'error',
    onlyCategories: categories,
  });
  if (result === undefined) throw new Error(`Lighthouse says nothing of ${page}.`);
  const { lhr } = result;
  const scores = categories.map((name) => lhr.categories[name]?.score ?? null);
  const columns = scores.map((score) => (score === null ? 'none' : Math.round(score * 100).toString()).padStart(16));
  process.stdout.write(`${`/${page}`.padEnd(44)}${columns.join('')}\n`);
  for (const [index, name] of categories.entries()) {
    if (scores[index] === 1) continue;
    for (const { id, weight } of lhr.categories[name]?.auditRefs ?? []) {
      const audit = lhr.audits[id];
      if (weight === 0 || audit?.score == null || audit.score === 1) continue;
      process.stdout.write(`  ${name}: ${audit.title}${audit.displayValue ? ` (${audit.displayValue})` : ''}\n`);
    }
  }
}
