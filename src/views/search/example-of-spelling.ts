import { foldWord } from '../../schemas/fold-word.ts';
import type { Variants } from '../../search/spell-alike.ts';
import { exampleOf, findsPassage } from './example-of-words.ts';
import type { PassageText, SearchExample } from './search-example.ts';

/** A spelling that finds a passage with another one, and an accent that need not be written; empty without such words. */
export function exampleOfSpelling(passages: readonly PassageText[], variants: Variants): SearchExample[] {
  const alike = variants.flatMap((group) => {
    const passage = passages.find(({ text }) => hasOneOf(text, group));
    const own = passage && group.find((word) => hasOneOf(passage.text, [word]));
    const other =
      passage && group.find((word) => !hasOneOf(passage.text, [word]) && foldWord(word) !== foldWord(own ?? ''));
    return passage === undefined || own === undefined || other === undefined ? [] : [{ passage, own, other }];
  })[0];
  const accented = firstAccented(passages);
  return [
    ...(alike === undefined
      ? []
      : [
          exampleOf(
            'Another spelling',
            `This edition counts ${alike.other} and ${alike.own} as one word.`,
            alike.other,
            findsPassage(alike.passage),
          ),
        ]),
    ...(accented === undefined
      ? []
      : [
          exampleOf(
            'Without accents',
            `${accented.word} need not be written so; nor do capitals, apostrophes and hyphens matter.`,
            foldWord(accented.word),
            findsPassage(accented.passage),
          ),
        ]),
  ];
}

const words = /\p{L}[\p{L}\p{M}]*/gu;

function firstAccented(passages: readonly PassageText[]): { passage: PassageText; word: string } | undefined {
  for (const passage of passages) {
    const word = [...passage.text.matchAll(words)].map(([each]) => each).find(isAccented);
    if (word !== undefined) return { passage, word };
  }
  return undefined;
}

function hasOneOf(text: string, group: readonly string[]): boolean {
  const keys = new Set(group.map(foldWord));
  return [...text.matchAll(words)].some(([word]) => keys.has(foldWord(word)));
}

function isAccented(word: string): boolean {
  return word.length > 3 && /[^a-zA-Z]/u.test(word.normalize('NFD')) && /^[a-z]+$/u.test(foldWord(word));
}
