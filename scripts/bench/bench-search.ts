import { join, resolve } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { addressOf, serveSite } from '../hosting/serve-site.ts';
import { readSiteData } from '../site-data/read-site-data.ts';
import { findBrowser } from '../testing/find-browser.ts';
import { measureProcess } from './measure-process.ts';
import { pickQueries, type BenchQuery } from './pick-queries.ts';

/** How often each search is typed; the median counts. */
const TIMES = 5;

/**
 * Builds the dossier's site and searches it in a browser. Prints for each search how long it takes from the last key to the painted
 * results, once the page has loaded, and what a first visit moves until its first results are there, scripts and index, packed as
 * a host packs them.
 */
export async function benchSearch({ dossier, scratch }: { dossier: string; scratch: string }): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === null) {
    process.stdout.write('search: there is no Chromium here; CHROMIUM_PATH may name one.\n');
    return;
  }
  const site = join(scratch, 'search');
  const words = ['--dossier', dossier, '--out', site];
  const { exitCode, output } = await measureProcess(resolve(import.meta.dirname, '../build.ts'), words);
  if (exitCode !== 0) {
    process.stdout.write(`${output}search: there is no site to look at.\n`);
    return;
  }
  const data = await readSiteData(site);
  const queries = pickQueries(data);
  const server = await serveSite({ folder: site, base: '/', port: 0 });
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  try {
    process.stdout.write(
      `${`search of ${data.sources.length} sources`.padEnd(26)}${'key to results'.padStart(16)}${'first visit'.padStart(14)}  \n`,
    );
    for (const query of queries) {
      const page = await browser.newPage();
      const moved = countBytes(page);
      await page.goto(`${addressOf(server)}search/`, { waitUntil: 'load' });
      await page.waitForLoadState('networkidle');
      const { took, said } = await timeOf(page, query);
      const times = [took];
      const bytes = await moved();
      while (times.length < TIMES) times.push((await timeOf(page, query)).took);
      const median = times.toSorted((a, b) => a - b)[Math.floor(TIMES / 2)] ?? 0;
      process.stdout.write(
        `${query.tries.padEnd(26)}${`${median.toFixed(0)} ms`.padStart(16)}${`${(bytes / 1000).toFixed(0)} KB`.padStart(14)}  ${query.query}: ${said}\n`,
      );
      await page.close();
    }
  } finally {
    await browser.close();
    server.close();
  }
}

/** Bytes on the way from the server for scripts and index, up to the call. */
function countBytes(page: Page): () => Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    if (!/\/pagefind\/|\.js$/u.test(new URL(request.url()).pathname)) return;
    sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  return async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** Types all but the last letter, waits until that is shown, then times the last one, in ms; `said`: what the page says of the results. */
async function timeOf(page: Page, { query }: BenchQuery): Promise<{ took: number; said: string }> {
  const field = page.getByRole('searchbox');
  await field.fill(query.slice(0, -1));
  await page.locator('#results[aria-busy="false"]').waitFor({ state: 'attached' });
  await page.waitForTimeout(200);
  await field.focus();
  const clock = await page.evaluateHandle(() => ({
    time: new Promise<number>((done) => {
      addEventListener(
        'keydown',
        ({ timeStamp }) => {
          const shown = new MutationObserver(() => {
            if (document.querySelector('#results')?.getAttribute('aria-busy') !== 'false') return;
            shown.disconnect();
            requestAnimationFrame(() => setTimeout(() => done(performance.now() - timeStamp)));
          });
          const results = document.querySelector('#results');
          if (results !== null) shown.observe(results, { attributes: true, childList: true });
        },
        { once: true, capture: true },
      );
    }),
  }));
  await page.keyboard.press(query.at(-1) ?? '');
  const took = await clock.evaluate(({ time }) => time);
  const said = await page.getByRole('main').getByRole('status').textContent();
  await field.fill('');
  await page.waitForTimeout(100);
  return { took, said: said?.trim() ?? '' };
}
