import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, relative, sep } from 'node:path';
import compression from 'compression';
import serveStatic from 'serve-static';
import { headersFor } from './headers-for.ts';
import { hostHeaders } from './host-headers.ts';

/** A finished site and where it is to be found. */
interface ServedSite {
  folder: string;
  /** The path that the site lies under, with a slash at both ends. */
  base: string;
  /** 0 for any that is free. */
  port: number;
}

/**
 * Serves a site on this machine alone, as a plain host would that was told the headers in `_headers`: text is packed, the browser is
 * told what a page may load and run, and files with a hash in their names need not be asked for again. Whatever is not there gets the
 * site's own page for that; outside the base, a way to it.
 *
 * @throws when the port cannot be had.
 */
export async function serveSite({ folder, base, port }: ServedSite): Promise<Server> {
  const pack = compression();
  const files = serveStatic(folder, {
    cacheControl: false,
    setHeaders: (response, path) => {
      setHeaders(response, relative(folder, path).split(sep).join('/'));
    },
  });
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (!path.startsWith(base)) {
      response.writeHead(path === '/' || `${path}/` === base ? 302 : 404, { Location: base }).end();
      return;
    }
    // `originalUrl` is what redirects to folders are made of.
    Object.assign(request, { originalUrl: path, url: path.slice(base.length - 1) });
    pack(request, response, () => {
      files(request, response, (error?: unknown) => void answerNotFound(request, response, folder, error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, 'localhost', resolve);
  });
  return server;
}

/** Where a server is to be asked, with a slash at the end. */
export function addressOf(server: Server): string {
  return `http://localhost:${(server.address() as AddressInfo).port}/`;
}

async function answerNotFound(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  error: unknown,
): Promise<void> {
  setHeaders(response, '404.html');
  response.writeHead(error === undefined ? 404 : 500, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(request.method === 'HEAD' ? '' : await readFile(join(folder, '404.html')).catch(() => 'Not found.'));
}

function setHeaders(response: ServerResponse, path: string): void {
  // A page that was built anew is to be seen at once.
  const headers = { 'Cache-Control': 'no-cache', ...headersFor(path, hostHeaders) };
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}
