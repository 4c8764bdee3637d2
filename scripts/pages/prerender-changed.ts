import { hash } from 'node:crypto';
import type { AstroIntegration, AstroPrerenderer, PathWithRoute } from 'astro';
import { PAGE_READS, type PageReads } from '../../src/schemas/page-reads.ts';
import type { PageMemory, PlannedPage } from './page-memory.ts';

/**
 * Renders only those pages whose reads have changed, https://docs.astro.build/en/reference/integrations-reference/#setprerenderer-option.
 * `base`: where the site will be served.
 */
export function prerenderChanged(memory: PageMemory, base: string): AstroIntegration {
  return {
    name: 'readout:prerender-changed',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astros) => changedOf(astros, memory, base));
      },
    },
  };
}

/** Astro's own tells, once it is set up, which files the pages load, by the names that a build gave them. */
type AstrosPrerenderer = AstroPrerenderer & {
  app?: { manifest: { routes: unknown[]; entryModules: Record<string, string> } };
};

type Planned = PlannedPage & PathWithRoute;

function changedOf(astros: AstrosPrerenderer, memory: PageMemory, base: string): AstroPrerenderer {
  const planned = new Map<string, PlannedPage>();
  return {
    ...astros,
    name: 'readout',
    getStaticPaths: async () => {
      const assets = assetsOf(astros);
      const paths = await astros.getStaticPaths();
      const pages = paths.flatMap((path) => planOf(path, assets) ?? []);
      const changed = new Set(memory.takeUnchanged(pages, readsOfPages().digest).map(({ file }) => file));
      for (const page of pages) planned.set(page.file, page);
      return paths.filter((path) => {
        const file = fileOf(path.pathname, path.route.type);
        return !planned.has(file) || changed.has(file);
      });
    },
    render: async (request, options) => {
      const { record, digest } = readsOfPages();
      const { made, reads } = await record(async () => wholeOf(await astros.render(request, options)));
      const path = decodeURI(new URL(request.url).pathname).slice(base.length - 1);
      const page = planned.get(fileOf(path, options.routeData.type));
      if (page !== undefined && reads !== null) memory.noteMade(page, reads, digest);
      return made;
    },
    teardown: async () => {
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
