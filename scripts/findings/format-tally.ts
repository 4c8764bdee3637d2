import { inWords } from './in-words.ts';
import type { RunTally } from './run-record.ts';

/** The line that ends a run: texts in, sources, calls, texts left out and why. */
export function formatTally({ texts, sources, calls, leftOut }: RunTally): string {
  const count = leftOut.reduce((sum, each) => sum + each.texts, 0);
  const why = leftOut.map(({ why, texts }) => `${texts}: ${why}`).join('; ');
  const counts = [`${inWords(texts, 'text')} in`, inWords(sources, 'source'), inWords(calls, 'call')].join(', ');
  return `${counts}, ${count} left out${why === '' ? '' : ` (${why})`}\n`;
}
