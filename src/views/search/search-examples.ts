import type { Dossier } from '../../schemas/dossier.ts';
import { exampleOfLeavingOut } from './example-of-leaving-out.ts';
import { exampleOfSlip } from './example-of-slip.ts';
import { exampleOfSpelling } from './example-of-spelling.ts';
import { exampleOfWords } from './example-of-words.ts';
import { examplesOfFilters } from './examples-of-filters.ts';
import type { PassageText, SearchExample } from './search-example.ts';

/** Searches of the dossier’s own words, each with what it finds; those for which the dossier has no words are left out. */
export function searchExamples(dossier: Dossier, passages: readonly PassageText[]): SearchExample[] {
  const variants = [...dossier.themes, ...dossier.people].flatMap((entry) => entry.variants ?? []);
  return [
    ...exampleOfWords(passages),
    ...exampleOfSpelling(passages, variants),
    exampleOfSlip(dossier, passages),
    exampleOfLeavingOut(dossier, passages),
    ...examplesOfFilters(dossier),
  ].filter((example) => example !== null);
}
