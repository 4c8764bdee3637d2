/**
 * A name as an id: `José Núñez` → `jose-nunez`, `Evening_Post (2)` → `evening-post-2`. Empty when it has no Latin letter and no
 * digit.
 */
export function makeSlug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[æœøłđðþßı]/gu, (letter) => plain[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ]/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

/** Latin letters that Unicode does not take apart into a letter and a mark. */
const plain: Readonly<Record<string, string>> = {
  ...{ æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', ı: 'i' },
};
