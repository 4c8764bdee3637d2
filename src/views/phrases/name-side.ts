import type { Side } from '../../schemas/dossier-settings.ts';

/** States and bodies whose names English gives an article: `the United States`, `the European Union`. */
const WITH_ARTICLE =
  /^(?:united\b|allied\b|netherlands|philippines|bahamas|maldives|seychelles|gambia|vatican|white house|kremlin)|(?:states|union|kingdom|republic|federation|emirates|islands|alliance|council|commission|government|nations|see|house)$/iu;

/** A side's name as it stands within a sentence, e.g. `the United States`, `Russia`. */
export function nameSide({ label }: Pick<Side, 'label'>): string {
  return !/^the /iu.test(label) && WITH_ARTICLE.test(label) ? `the ${label}` : label;
}

/** `A`, `A and B`, `A, B and C`. */
export function listNames(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
