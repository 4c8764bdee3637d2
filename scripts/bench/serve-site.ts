import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

// The best quality takes a tenth of a second for a page: a host has packed it before it is asked, and nobody waits for it.
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** Serves a folder as a static host does, text packed by Brotli; `preview` does not pack. `address` ends with a slash. */
export async function serveSite(folder: string): Promise<{ address: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    // From the root, so that no `..` leads out of the folder.
    const file = join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path));
    const type = types[extname(file)];
    readFile(file)
      .then(async (content) => {
        const packs = type !== undefined && type !== 'font/woff2';
        response.writeHead(200, {
          'Content-Type': type ?? 'application/octet-stream',
          'Cache-Control': 'max-age=31536000',
          ...(packs && { 'Content-Encoding': 'br' }),
        });
        response.end(packs ? await compress(content, quality) : content);
      })
      .catch(() => {
        response.writeHead(404, { 'Content-Type': 'text/plain' });
        response.end('Not found');
      });
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${String(port)}/`,
    close: () =>
      new Promise((resolve) =>
        server.close(() => {
          resolve();
        }),
      ),
  };
}
