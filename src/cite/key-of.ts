import type { Citable, Occasion } from './citable.ts';

/** What a citation manager tells the page by: `calls-2025-06-14`, `sources-evening-post-p4`, `home`. Letters, digits and hyphens. */
export function keyOf({ path }: Pick<Citable, 'path'>, { passage }: Occasion): string {
  const words = path.split('/').filter((part) => part !== '');
  return [...(words.length > 0 ? words : ['home']), ...(passage === undefined ? [] : [passage])].join('-');
}
