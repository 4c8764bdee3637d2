/** One thing that is to be found: a word, or words that stand together. */
export interface Term {
  text: string;
  isPhrase: boolean;
}

/**
 * The terms of a query, each once: words in quotation marks of any kind are one phrase, every other word is a term.
 * A quotation mark that is not closed yet counts for nothing.
 */
export function parseQuery(query: string): Term[] {
  const terms = new Map<string, Term>();
  for (const [, phrase, word = ''] of query.matchAll(parts)) {
    const text = (phrase ?? word)
      .replaceAll(/["“”„«»]/gu, ' ')
      .trim()
      .replaceAll(/\s+/gu, ' ');
    if (!/[\p{L}\p{N}]/u.test(text)) continue;
    const isPhrase = phrase !== undefined && text.includes(' ');
    const key = `${isPhrase} ${text.toLowerCase()}`;
    if (!terms.has(key)) terms.set(key, { text, isPhrase });
  }
  return [...terms.values()];
}

const parts = /["“”„«]([^"“”„«»]*)["“”„»]|([^\s"“”„«»]+)/gu;
