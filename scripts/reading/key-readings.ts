import { hash } from 'node:crypto';
import { versionOfCode } from '../cache/version-of-code.ts';
import type { RawText } from '../stages/make-reading-text.ts';
import type { ReadingBasis } from '../stages/read-text.ts';

/** Under what the reading of a text is kept: a digest of all that it rests on. */
export function keyReadings({ determinations, ...basis }: ReadingBasis): (raw: RawText) => string {
  const common = hash('sha256', JSON.stringify([versionOfCode(['scripts', 'src/schemas']), basis]));
  return (raw) => {
    const own = determinations.filter(({ source }) => source === raw.id);
    return hash('sha256', JSON.stringify([common, withoutWords(raw), own]));
  };
}

/** The words stand in it by their digest. */
function withoutWords({ id, file, format, sha256, metadata, earlier = [] }: RawText): object {
  const copies = earlier.map((each) => ({ ...each, text: null }));
  return { id, file, format, sha256, metadata, copies };
}
