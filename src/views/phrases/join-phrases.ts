/** Words that begin a phrase with a capital letter only because they begin it. */
const FUNCTION_WORD =
  /^(?:An?|The|This|That|These|Those|What|Which|Who|Whose|Whether|How|When|Where|Why|Any|Every|Each|Nothing|Words)\b/u;

/** Phrases that stand alone, strung together within a sentence: `What was said.` and `The day` become `what was said; the day`. */
export function joinPhrases(phrases: readonly string[]): string {
  return phrases
    .map((phrase) => phrase.trim().replace(/\.$/u, ''))
    .map((phrase) => (FUNCTION_WORD.test(phrase) ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : phrase))
    .join('; ');
}
