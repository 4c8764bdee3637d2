import { once } from 'node:events';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ingest } from '../ingest.ts';
import { compareWithCommit } from '../evidence-report/compare-with-commit.ts';
import { describeEvidence } from '../evidence-report/describe-evidence.ts';
import { EvidenceCollector } from '../evidence-report/evidence-collector.ts';
import { evidencePage } from '../evidence-report/evidence-page.ts';
import { RunOutput } from '../findings/run-output.ts';
import { Report } from '../report.ts';
import { buildMdx } from '../stages/build-mdx.ts';
import { GENERATED_FOLDERS } from '../stages/write-files.ts';
import { makeOverlay, type Overlay } from './make-overlay.ts';
import { Turns } from './turns.ts';

/** Where the development server shows the evidence report, below the site's base; the built site has no such page. */
export const EVIDENCE_PATH = '/_evidence/';

// An editor that saves several files, or one file in several writes, is one change.
const settleMilliseconds = 80;

/** A page in a browser that listens. */
interface Page {
  send: (word: { type: 'full-reload' }) => void;
}

const OUTPUT_FOLDERS = ['dist', '.dist*', '.test', 'examples/*/dist'].map((folder) => `${folder}/**`);
const EDITION_METRIC = 'readout-edition';
const SHOWN_EVENT = 'readout:shown';

/**
 * Runs in each page that is served: once it hears from the server, it tells which edition it shows. A page that was asked for before a
 * change and connects after it would miss the word to reload. A page can read of its own answer's headers but these.
 */
const askWhetherItIsOfThePast = `
const [page] = performance.getEntriesByType('navigation');
const edition = page.serverTiming.find(({ name }) => name === '${EDITION_METRIC}')?.description;
import.meta.hot?.send('${SHOWN_EVENT}', { edition });
`;

/**
 * Ingests the dossier now and, while the development server runs, again after each change of it. What comes of it is
 * shown at once; what stops it covers the page in the browser until it is mended.
 */
export async function watchDossier(dossier: string): Promise<AstroIntegration> {
  let edition = 0;
  let overlay = await ingestAnew();

  async function ingestAnew(): Promise<Overlay | null> {
    const report = new Report();
    const result = await ingest({ dossier, remember: true }, report);
    new RunOutput({ command: 'ingest', format: 'pretty', dossier }).add(report, dossier);
    if (result === null) return makeOverlay(report, dossier);
    // Tells the pages, which run in this process, that what they have read is of the past.
    process.env.READOUT_EDITION = String(++edition);
    return null;
  }

  return {
    name: 'watch-dossier',
    hooks: {
      'astro:config:setup': ({ config, injectScript, updateConfig }) => {
        injectScript('page', askWhetherItIsOfThePast);
        // What builds and tests write into the project is no change of it, and there is much of it.
        const ignored = OUTPUT_FOLDERS.map((folder) => join(fileURLToPath(config.root), folder));
        updateConfig({ vite: { server: { watch: { ignored } } } });
      },
      'astro:server:setup': ({ server, logger }) => {
        const show = (): void => {
          if (overlay) server.ws.send(overlay);
        };
        const turns = new Turns();
        let timer: NodeJS.Timeout | undefined;
        server.ws.on('connection', show);
        server.ws.on(SHOWN_EVENT, ({ edition: shown }: { edition: string }, client: Page) => {
          if (shown !== String(edition)) client.send({ type: 'full-reload' });
        });
        // Before the pages take their turns: a report that waits for its own turn to end would never come.
        server.middlewares.use((request, response, next) => {
          if (!(request.url ?? '').endsWith(EVIDENCE_PATH)) {
            next();
            return;
          }
          response.setHeader('Content-Type', 'text/html; charset=utf-8');
          turns.write(() => showEvidence(dossier)).then((page) => response.end(page), next);
        });
        server.middlewares.use((request, response, next) => {
          if (request.headers.accept?.includes('text/html') !== true) {
            next();
            return;
          }
          const answer = async (): Promise<void> => {
            response.setHeader('Server-Timing', `${EDITION_METRIC};desc="${edition}"`);
            next();
            await once(response, 'close');
          };
          turns.read(answer).catch(next);
        });
        server.watcher.add(dossier);
        server.watcher.on('all', (_event, path) => {
          if (!isForIngest(relative(dossier, path))) return;
          clearTimeout(timer);
          timer = setTimeout(() => {
            turns.write(update).catch((error: unknown) => logger.error(String(error)));
          }, settleMilliseconds);
        });

        async function update(): Promise<void> {
          overlay = await ingestAnew();
          if (overlay) {
            show();
            return;
          }
          // Astro keeps the paths of pages and their properties until it hears this.
          for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {});
          server.ws.send({ type: 'full-reload' });
        }
      },
    },
  };
}

/** The evidence report as HTML. It looks at every part of the dossier and asks git what changed: made when somebody looks. */
async function showEvidence(dossier: string): Promise<string> {
  const collector = new EvidenceCollector();
  const options = { dossier, remember: true, dryRun: true, checks: [collector.check] };
  const result = await ingest(options, new Report());
  if (result === null) return 'The dossier cannot be read yet.';
  const changes = await compareWithCommit(dossier, buildMdx(result.dossier, result.words));
  return evidencePage(describeEvidence({ ...collector.finish(), changes }));
}

/** Whether a file of the dossier is read by the ingest: not what it writes itself, not what editors leave for a moment. */
function isForIngest(path: string): boolean {
  const [first = ''] = path.split(sep);
  return !first.startsWith('.') && !GENERATED_FOLDERS.some((folder) => folder === first);
}
