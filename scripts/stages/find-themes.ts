import type { ThemeEntry } from '../../src/schemas/theme.ts';
import type { CleanText } from './clean-text.ts';
import { countryOf, wordsOfCountry } from './people/countries.ts';
import {
  endOfThemeWord,
  formsOf,
  hashOfPlain,
  hashOfThemeWord,
  readThemeWord,
  themeWords,
  type ThemeWord,
} from './themes/theme-words.ts';

/** Words of a theme in the kept text. UTF-16 offsets. */
export interface ThemeHit {
  theme: string;
  /** The term that they show, as themes.yaml has it. */
  term: string;
  start: number;
  end: number;
  /** The determination that says so, where no term stands there. */
  determination?: string;
}

/** What find-themes looks words up in, made once for a dossier. */
export interface ThemeIndex {
  /** The hash of every word that a term may begin with: most words of a text have another, and nothing is made of them. */
  openings: ReadonlySet<number>;
  /** Terms by every form of their first word, the longest first. */
  byFirstWord: ReadonlyMap<string, readonly Term[]>;
  /** Terms that are words for a country, by its ISO 3166 code. */
  byCountry: ReadonlyMap<string, readonly Term[]>;
  /** Countries of the words met so far. */
  countries: Map<string, string | null>;
}

interface Term {
  theme: string;
  term: string;
  words: { forms: ReadonlySet<string>; shape: ThemeWord['shape'] }[];
}

/** Reads the terms of themes.yaml; themes/README.md says which forms of them are found. */
export function indexThemes(themes: readonly Pick<ThemeEntry, 'id' | 'terms'>[]): ThemeIndex {
  const byFirstWord = new Map<string, Term[]>();
  const byCountry = new Map<string, Term[]>();
  for (const { id: theme, terms } of themes) {
    for (const term of terms) {
      const country = countryOf(term);
      for (const spelling of spellingsOf(term)) {
        const words = themeWords(spelling).map(({ plain, shape }) => ({ forms: new Set(formsOf(plain)), shape }));
        for (const form of words[0]?.forms ?? []) add(byFirstWord, form, { theme, term, words });
      }
      if (country !== null) add(byCountry, country, { theme, term, words: [] });
    }
  }
  for (const terms of byFirstWord.values()) terms.sort((a, b) => b.words.length - a.words.length);
  const ofCountries = [...byCountry.keys()].flatMap(wordsOfCountry).flatMap((words) => [words, `${words}s`]);
  const first = [
    ...byFirstWord.keys(),
    ...ofCountries.flatMap((words) =>
      themeWords(words)
        .slice(0, 1)
        .map(({ plain }) => plain),
    ),
  ];
  return { openings: new Set(first.map(hashOfPlain)), byFirstWord, byCountry, countries: new Map() };
}

/**
 * The words of themes in the kept passages, in order. A longer term comes before a shorter one within it; one place may show
 * several themes.
 */
export function findThemes(text: CleanText, index: ThemeIndex): ThemeHit[] {
  const hits: ThemeHit[] = [];
  for (const { start: from, end: to } of text.kept) {
    const letters = text.text.slice(from, to);
    let isCapitals: boolean | null = null;
    for (let at = 0; at < letters.length;) {
      const until = endOfThemeWord(letters, at);
      const start = at;
      at = Math.max(until, at + 1);
      if (until === start || !index.openings.has(hashOfThemeWord(letters, start, until))) continue;
      const words = [readThemeWord(letters, start, until)];
      const { terms, length } = termsAt(words, letters, (isCapitals ??= isWrittenInCapitals(letters)), index);
      const last = words[length - 1];
      if (last === undefined || terms.length === 0) continue;
      for (const { theme, term } of terms) hits.push({ theme, term, start: from + start, end: from + last.end });
      at = last.until;
    }
  }
  return hits;
}

/** A hyphen in a term may be missing: "cease-fire" is "ceasefire". */
function spellingsOf(term: string): string[] {
  return term.includes('-') ? [term, term.replaceAll('-', '')] : [term];
}

function add(index: Map<string, Term[]>, key: string, term: Term): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [term]);
  else known.push(term);
}

/** The longest terms that begin with the first of some words, each theme's once, and how many words they have. */
function termsAt(
  words: ThemeWord[],
  letters: string,
  isCapitals: boolean,
  index: ThemeIndex,
): { terms: Term[]; length: number } {
  const [first] = words;
  if (first === undefined) return { terms: [], length: 1 };
  const matching = (index.byFirstWord.get(first.plain) ?? []).filter((term) =>
    stands(term, words, letters, isCapitals),
  );
  const length = matching[0]?.words.length ?? 1;
  const longest = matching.filter((term) => term.words.length === length);
  const terms = longest.length > 0 ? longest : termsOfCountry(first, letters, index);
  return {
    terms: terms.filter(({ theme }, place) => terms.findIndex((each) => each.theme === theme) === place),
    length,
  };
}

/** Whether a term stands there; of its words those that are not in the list yet are read and added. */
function stands(term: Term, words: ThemeWord[], letters: string, isCapitals: boolean): boolean {
  return term.words.every(({ forms, shape }, place) => {
    const before = words[place - 1];
    const word = words[place] ?? (before && wordAfter(before, letters));
    if (word !== undefined) words[place] = word;
    if (word === undefined || !forms.has(word.plain) || !isWrittenAs(word.shape, shape, isCapitals)) return false;
    return before === undefined || /^(?:['’]s?)?(?:\s+|\p{Pd}\s*)$/u.test(letters.slice(before.end, word.start));
  });
}

function wordAfter({ until }: ThemeWord, letters: string): ThemeWord | undefined {
  for (let at = until; at < letters.length; at++) {
    const end = endOfThemeWord(letters, at);
    if (end > at) return readThemeWord(letters, at, end);
  }
  return undefined;
}

/** An acronym is no word and a word no acronym; a name has its capital; other words may open a sentence. */
function isWrittenAs(shape: ThemeWord['shape'], wanted: ThemeWord['shape'], isCapitals: boolean): boolean {
  if (shape === 'acronym') return wanted === 'acronym' || isCapitals;
  return wanted === 'lower' || shape === wanted;
}

/** "Iranian" and "Iranians" show a theme that has the term "Iran". */
function termsOfCountry({ start, end, shape }: ThemeWord, letters: string, index: ThemeIndex): readonly Term[] {
  if (shape === 'lower') return [];
  const word = letters.slice(start, end);
  let country = index.countries.get(word);
  if (country === undefined) {
    country = countryOf(word) ?? countryOf(word.replace(/s$/u, ''));
    index.countries.set(word, country);
  }
  return (country === null ? undefined : index.byCountry.get(country)) ?? [];
}

/** Whether a passage is a line in capitals, in which they tell no acronym from a word. */
function isWrittenInCapitals(letters: string): boolean {
  return letters.length > 0 && !/\p{Ll}{2}/u.test(letters);
}
