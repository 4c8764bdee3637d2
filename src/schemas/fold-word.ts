/** A word without case, accents and signs, as Pagefind compares words. */
export function foldWord(word: string): string {
  if (/^[a-zA-Z]*$/u.test(word)) return word.toLowerCase();
  return word
    .normalize('NFD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
