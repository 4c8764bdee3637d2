/** One thing that is to be found, or not to be: a word, or words that stand together. */
export interface Term {
  text: string;
  isPhrase: boolean;
  isExcluded: boolean;
}

/**
 * The terms of a query, each once: words in quotation marks of any kind are one phrase, every other word is a term; what
 * a hyphen stands before is excluded. A quotation mark that is not closed yet counts for nothing.
 */
export function parseQuery(query: string): Term[] {
  const terms = new Map<string, Term>();
  for (const [, sign = '', phrase, word = ''] of query.matchAll(parts)) {
    const text = (phrase ?? word)
      .replaceAll(/["“”„«»]/gu, ' ')
      .replace(/^[\s\-−–]+/u, '')
      .trim()
      .replaceAll(/\s+/gu, ' ');
    if (!/[\p{L}\p{N}]/u.test(text)) continue;
    const isPhrase = phrase !== undefined && text.includes(' ');
    const key = `${isPhrase} ${text.toLowerCase()}`;
    if (!terms.has(key)) terms.set(key, { text, isPhrase, isExcluded: sign !== '' });
  }
  return [...terms.values()];
}

/** A term as a reader would write it. */
export function writeTerm({ text, isPhrase, isExcluded }: Term): string {
  return `${isExcluded ? '-' : ''}${isPhrase ? `"${text}"` : text}`;
}

const parts = /((?<!\S)[-−–])?(?:["“”„«]([^"“”„«»]*)["“”„»]|([^\s"“”„«»]+))/gu;
