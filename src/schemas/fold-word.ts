/** A word without case, accents and signs, as Pagefind compares words. */
export function foldWord(word: string): string {
  return word
    .normalize('NFD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
