/** What we use of compression 1.8, whose published types bring all of Express with them. */
declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  /** Packs what `next` answers, in the way that the browser likes best: Brotli, gzip or deflate. */
  function compression(): (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

  export { compression as default };
}
