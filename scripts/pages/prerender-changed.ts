import { hash } from 'node:crypto';
import type { AstroIntegration, AstroPrerenderer, PathWithRoute } from 'astro';
import { PAGE_READS, type PageReads } from '../../src/schemas/page-reads.ts';
import type { PageMemory, PlannedPage } from './page-memory.ts';

/** Told of the files that a build makes. */
export interface PageWatcher {
  /** All files that the build will make, when it makes each of them anew; before the first is made. */
  allPlanned: (files: readonly string[]) => Promise<void>;
  /** A file is there. The data are there before the first page. */
  made: (file: string) => void;
}

/**
 * Renders only those pages whose reads have changed, https://docs.astro.build/en/reference/integrations-reference/#setprerenderer-option.
 * `base`: where the site will be served.
 */
export function prerenderChanged(memory: PageMemory, base: string, watcher: PageWatcher): AstroIntegration {
  return {
    name: 'readout:prerender-changed',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astros) => changedOf(astros, memory, base, watcher));
      },
    },
  };
}

/** Astro's own tells, once it is set up, which files the pages load, by the names that a build gave them. */
type AstrosPrerenderer = AstroPrerenderer & {
  app?: { manifest: { routes: unknown[]; entryModules: Record<string, string> } };
};

type Planned = PlannedPage & PathWithRoute;

function changedOf(
  astros: AstrosPrerenderer,
  memory: PageMemory,
  base: string,
  watcher: PageWatcher,
): AstroPrerenderer {
  const planned = new Map<string, PlannedPage>();
  let last: string | null = null;
  /** Astro writes one file before it asks for the next. */
  function noteNext(file: string | null): void {
    if (last !== null) watcher.made(last);
    last = file;
  }
  return {
    ...astros,
    name: 'readout',
    getStaticPaths: async () => {
      const assets = assetsOf(astros);
      const paths = await astros.getStaticPaths();
      const pages = paths.flatMap((path) => planOf(path, assets) ?? []);
      const changed = new Set(memory.takeUnchanged(pages, readsOfPages().digest).map(({ file }) => file));
      for (const page of pages) planned.set(page.file, page);
      const files = new Map(paths.map((path) => [path, fileOf(path.pathname, path.route.type)]));
      if (changed.size === planned.size) await watcher.allPlanned([...files.values()]);
      const isData = (path: PathWithRoute) =>
        files.get(path)?.startsWith('data/') === true && path.route.type !== 'page';
      return paths
        .filter((path) => {
          const file = files.get(path) ?? '';
          return !planned.has(file) || changed.has(file);
        })
        .sort((a, b) => Number(isData(b)) - Number(isData(a)));
    },
    render: async (request, options) => {
      const path = decodeURI(new URL(request.url).pathname).slice(base.length - 1);
      const file = fileOf(path, options.routeData.type);
      noteNext(file);
      const { record, digest } = readsOfPages();
      const { made, reads } = await record(async () => wholeOf(await astros.render(request, options)));
      const page = planned.get(file);
      if (page !== undefined && reads !== null) memory.noteMade(page, reads, digest);
      return made;
    },
    teardown: async () => {
      noteNext(null);
      await astros.teardown?.();
      readsOfPages().forget();
    },
  };
}

/** A digest of the style sheets and scripts that pages name; what makes the pages is not among them. */
function assetsOf({ app }: AstrosPrerenderer): string {
  const { routes = [], entryModules = {} } = app?.manifest ?? {};
  const scripts = Object.values(entryModules).filter((file) => file.startsWith('_astro/'));
  return hash('sha1', JSON.stringify([routes, scripts]));
}

/** Null for a page that is given what has no digest. */
function planOf(path: PathWithRoute, assets: string): Planned | null {
  const { pathname, route, cacheKey } = path;
  if (route.params.length > 0 && cacheKey === undefined) return null;
  return {
    ...path,
    file: fileOf(pathname, route.type),
    key: hash('sha1', JSON.stringify([route.component, pathname, cacheKey, assets]), 'base64url'),
  };
}

function fileOf(pathname: string, type: string): string {
  const place = pathname.replace(/^\/|\/$/gu, '');
  if (type === 'endpoint') return place;
  return place === '404' ? '404.html' : [place, 'index.html'].filter(Boolean).join('/');
}

type Rendered = Awaited<ReturnType<AstroPrerenderer['render']>>;

/** All that is read of the dossier is read before the last letter of the page is there. */
async function wholeOf(rendered: Rendered): Promise<Rendered> {
  const response = rendered instanceof Response ? rendered : rendered.response;
  if (response.body === null) return rendered;
  const { status, headers } = response;
  const bytes = await response.arrayBuffer();
  // What Astro asks a page for: a second `Response` would copy the bytes twice more.
  const whole = { status, headers, body: bytes, arrayBuffer: () => Promise.resolve(bytes) };
  return { response: whole as unknown as Response };
}

/** As the pages' own code gives it, when it is loaded. */
function readsOfPages(): PageReads {
  const found = (globalThis as { [PAGE_READS]?: PageReads })[PAGE_READS];
  if (found === undefined) throw new Error('The code of the pages does not tell what they read.');
  return found;
}
