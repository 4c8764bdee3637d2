import { foldWord } from '../schemas/fold-word.ts';
import type { Term } from './parse-query.ts';

/** Spellings that are one word, e.g. `[['Kyiv', 'Kiev']]`. */
export type Variants = readonly (readonly string[])[];

/** More would be more searches than a reader waits for; it takes five words with two spellings each in one phrase. */
const MOST = 16;

/** A term as written, then with its words in their other spellings, and with and without its hyphens. */
export function spellAlike({ text }: Term, variants: Variants): string[] {
  const spellings = text.split(' ').map((word) => [word, ...othersOf(word, variants)]);
  const alike = spellings.reduce<string[]>(
    (begun, words) =>
      begun.flatMap((start) => words.map((word) => (start === '' ? word : `${start} ${word}`))).slice(0, MOST),
    [''],
  );
  return [...new Set([...alike, ...alike.flatMap(hyphenated)])].slice(0, MOST);
}

function othersOf(word: string, variants: Variants): string[] {
  const key = foldWord(word);
  const others = variants.filter((group) => group.some((each) => foldWord(each) === key)).flat();
  return [...new Set(others.filter((each) => foldWord(each) !== key))];
}

/** `cease-fire` is `cease fire` too; two words together may be one with a hyphen. */
function hyphenated(text: string): string[] {
  const parted = text.replaceAll(/(?<=[\p{L}\p{N}])[-‐‑–](?=[\p{L}\p{N}])/gu, ' ');
  if (parted !== text) return [parted];
  return [...text.matchAll(/ /gu)].map(({ index }) => `${text.slice(0, index)}-${text.slice(index + 1)}`);
}
