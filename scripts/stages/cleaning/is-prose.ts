const sentenceEnd = /[.!?…:]["'”’»)\]]*(?:\s*[([][^()[\]]{1,30}[)\]]|\s+[-–—]\s?\p{Lu}{2,8})?$/u;
const sixWords = /^\S+(?:\s+\S+){5}/u;

/** Longer than this a paragraph is running text even when it breaks off without a stop. */
const LONG = 200;
/** A sentence's stop, with an agency's sign-off after it, is no longer. */
const TAIL = 40;

/**
 * Whether a paragraph's letters read as running text: a long paragraph, or at least six words that end as a sentence does,
 * perhaps with a sign-off after the stop, "(NTB)".
 */
export function isProse(letters: string): boolean {
  return letters.length >= LONG || (sentenceEnd.test(letters.slice(-TAIL)) && sixWords.test(letters));
}
