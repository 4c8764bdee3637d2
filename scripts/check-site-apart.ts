import { Worker } from 'node:worker_threads';
import type { BuiltSite } from './check-site.ts';
import type { Finding } from './report.ts';

/** The findings of `checkSite`, which runs in a thread of its own: beside what else there is to do, and in memory of its own. */
export function checkSiteApart(site: BuiltSite): Promise<Finding[]> {
  const worker = new Worker(new URL('./check-site-thread.ts', import.meta.url), { workerData: site });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The check of the site ended with ${String(code)}.`)));
  });
}
