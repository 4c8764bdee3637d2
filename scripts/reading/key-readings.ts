import { hash } from 'node:crypto';
import { versionOfCode } from '../cache/version-of-code.ts';
import type { ReadingBasis } from '../stages/read-text.ts';
import type { RawText } from '../stages/reading/raw-text.ts';

/** Under what the reading of a text is kept: a digest of all that it rests on. */
export function keyReadings({ determinations, ...basis }: ReadingBasis): (raw: RawText) => string {
  const common = hash('sha256', JSON.stringify([versionOfCode(['scripts', 'src/schemas']), basis]));
  return (raw) => {
    const own = determinations.filter(({ source }) => source === raw.id);
    return hash('sha256', JSON.stringify([common, withoutWords(raw), own]));
  };
}

/** The words stand in it by their digest, and so do those of earlier copies. */
function withoutWords({ earlier = [], ...raw }: RawText): object {
  return { ...raw, text: null, earlier: earlier.map((copy) => ({ ...copy, text: null })) };
}
