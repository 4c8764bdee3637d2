import { Worker } from 'node:worker_threads';
import type { BuiltSite } from './check-site.ts';
import type { Finding } from './report.ts';

/** What the thread is told. */
export type ThreadMessage =
  { site: Omit<BuiltSite, 'checked'>; files: readonly string[] } | { page: string } | { whole: BuiltSite };

/** The check of a site in a thread of its own: beside what else there is to do, and in memory of its own. */
export class SiteCheckApart {
  readonly #worker = new Worker(new URL('./check-site-thread.ts', import.meta.url));
  readonly #findings: Promise<Finding[]>;

  constructor() {
    this.#findings = new Promise((resolve, reject) => {
      this.#worker.once('message', resolve);
      this.#worker.once('error', reject);
      this.#worker.once('exit', (code) => reject(new Error(`The check of the site ended with ${String(code)}.`)));
    });
    this.#findings.catch(() => 'told to whoever asks for the findings');
  }

  /** Begins with a site of which it is known where it is made and which files it will have. */
  begin(site: Omit<BuiltSite, 'checked'>, files: readonly string[]): void {
    this.#tell({ site, files });
  }

  /** Checks a page of that site, which is there with the texts and style sheets. */
  add(page: string): void {
    this.#tell({ page });
  }

  /** The findings of the whole site, wherever it lies now. */
  end(whole: BuiltSite): Promise<Finding[]> {
    this.#tell({ whole });
    return this.#findings;
  }

  /** Ends without findings. */
  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #tell(message: ThreadMessage): void {
    this.#worker.postMessage(message);
  }
}
