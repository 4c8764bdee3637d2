import { hash } from 'node:crypto';
import { digestOf } from './digest-read.ts';
import { isEntry } from './watched.ts';
import { whenForgotten } from './when-forgotten.ts';

/**
 * The paths of a route, each with a digest of what its page is given: a page is not made anew whose digest is what it was, and which has
 * read nothing else that changed. Throws for what has no digest, such as a `Map`.
 */
export function keyPaths<Path extends { params: object; props: object }>(
  paths: readonly Path[],
): (Path & { cacheKey: string })[] {
  const keyed = paths.map((path) => ({
    ...path,
    cacheKey: hash('sha1', JSON.stringify(path.props, plainly), 'base64url'),
  }));
  // Astro keeps the paths of a route for ever.
  whenForgotten(() => {
    for (const path of keyed) Object.assign(path, { props: {} });
  });
  return keyed;
}

/** An entry by its digest: many pages are given the same ones. What can be called is made of the rest. */
function plainly(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isEntry(value)) return digestOf(value);
  if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype) {
    throw new TypeError(`A page is given a ${value.constructor.name}, of which there is no digest.`);
  }
  return value;
}
