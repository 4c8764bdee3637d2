import type { Term } from './parse-query.ts';

/** Spellings that are one word, e.g. `[['Kyiv', 'Kiev']]`. */
export type Variants = readonly (readonly string[])[];

/** More would be more searches than a reader waits for; it takes five words with two spellings each in one phrase. */
const MOST = 16;

/** A term as written, then with its words in their other spellings. */
export function spellAlike({ text }: Term, variants: Variants): string[] {
  const spellings = text.split(' ').map((word) => [word, ...othersOf(word, variants)]);
  return spellings.reduce<string[]>(
    (begun, words) =>
      begun.flatMap((start) => words.map((word) => (start === '' ? word : `${start} ${word}`))).slice(0, MOST),
    [''],
  );
}

function othersOf(word: string, variants: Variants): string[] {
  const key = plain(word);
  const others = variants.filter((group) => group.some((each) => plain(each) === key)).flat();
  return [...new Set(others.filter((each) => plain(each) !== key))];
}

/** Without case, accents and signs, as Pagefind compares words. */
function plain(word: string): string {
  return word
    .normalize('NFD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
