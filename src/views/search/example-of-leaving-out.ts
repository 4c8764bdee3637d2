import type { Dossier } from '../../schemas/dossier.ts';
import { foldWord } from '../../schemas/fold-word.ts';
import { exampleOf, findsPassage } from './example-of-words.ts';
import type { PassageText, SearchExample } from './search-example.ts';

/** A theme's word without a word that stands beside it elsewhere; null when no theme has two passages that differ so. */
export function exampleOfLeavingOut(dossier: Dossier, passages: readonly PassageText[]): SearchExample | null {
  for (const term of dossier.themes.flatMap(({ terms }) => terms).filter((each) => /^\p{L}{4,}$/u.test(each))) {
    const [kept, ...others] = passages.filter(({ text }) => wordsOf(text).includes(foldWord(term)));
    if (kept === undefined) continue;
    const own = wordsOf(kept.text);
    const excluded = others
      .flatMap(({ text }) => wordsOf(text))
      // As far as endings go, words that begin alike are one to the search.
      .find((word) => /^[a-z]{7,}$/u.test(word) && !own.some((each) => each.slice(0, 4) === word.slice(0, 4)));
    if (excluded === undefined) continue;
    return exampleOf(
      'Without a word',
      'What a hyphen stands before is left out.',
      `${term} -${excluded}`,
      findsPassage(kept),
    );
  }
  return null;
}

function wordsOf(text: string): string[] {
  return [...text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)].map(([word]) => foldWord(word));
}
