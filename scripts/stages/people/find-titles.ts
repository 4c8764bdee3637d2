import type { Range } from '../../../src/schemas/span.ts';
import { countryOf } from './countries.ts';
import { findNames } from './find-names.ts';
import { plantWords } from './plant-names.ts';
import { wordsBefore } from './words-before.ts';
import { lesser, notInOffice, titleWords, type TitleWord } from './title-words.ts';

/** A title in a text: "the Russian President", "Prime Minister of Italy", "the aide". UTF-16 offsets. */
export interface TitleHit extends TitleWord {
  /** The whole phrase: article, nation, title, and "of" with the country. */
  start: number;
  end: number;
  /** The first letter of the title's own words. */
  head: number;
  /** The country it belongs to, when the words say so. */
  country: string | null;
  /** `the`, another determiner, or none. */
  article: 'the' | 'other' | 'none';
  /** False for "former", "the next", "ex". */
  inOffice: boolean;
  /** Whether words after it give it to something that is no country: "president of the bank", "spokesman for the mayor". */
  elsewhere: boolean;
}

/** Finds the titles of a passage in order; `openings` are the places of words that may open one. */
export type TitleFinder = (text: string, start: number, end: number, openings: readonly number[]) => TitleHit[];

const ofPhrase = /^\sof\s(the\s)?((?:[\p{L}.’']+\s?){1,6})/u;
const partOfWord = /^(?:-?\p{L}|[’'](?!s(?!\p{L})|\s)\p{L})/u;
const determiner = /^(?:a|an|his|her|their|our|its|my|your|any|every|no|this|that|another|each|some|as)$/iu;

/** Makes the finder for the common offices and those that the roles of people.yaml name besides. */
export function makeTitleFinder(more: ReadonlyMap<string, TitleWord>): TitleFinder {
  const words = new Map([...titleWords, ...more]);
  const root = plantWords([...words.keys()].map((spelling): [string, string] => [spelling, spelling]));
  return (text, start, end, openings) => {
    const hits: TitleHit[] = [];
    for (const { start: head, end: headEnd, people } of findNames(text, start, end, root, openings)) {
      const word = words.get(people[0] ?? '');
      const hit = word && readAround(text, { start, end }, head, headEnd, word);
      if (hit) hits.push(hit);
    }
    return hits;
  };
}

function readAround(text: string, passage: Range, head: number, headEnd: number, word: TitleWord): TitleHit | null {
  const after = text.slice(headEnd, Math.min(passage.end, headEnd + 80));
  // "president-elect", "vice-president", "ex-president"
  if (partOfWord.test(after) || (head > passage.start && /[-’']/u.test(text.charAt(head - 1)))) return null;
  // "the Palace aide": the body a role belongs to stands between.
  const before = readBefore(text, passage.start, head, word.rank === 'voice');
  if (before === null) return null;
  const owner = readOwner(after);
  // "The President of Finland met POTUS": Finland is not whose he is.
  const isOthers = word.ownCountry !== undefined && ![null, word.ownCountry].includes(before.country);
  return {
    ...word,
    start: isOthers ? head : before.start,
    end: headEnd + (owner?.length ?? 0),
    head,
    country: owner?.country ?? word.ownCountry ?? before.country,
    article: before.article,
    inOffice: before.inOffice,
    elsewhere: owner === null && /^\s(?:of|at|for)\s/u.test(after),
  };
}

/** The nation, the article and the "former" before a title; null when the words before make another title of it. */
function readBefore(text: string, from: number, head: number, isRole: boolean) {
  const words = wordsBefore(text, from, head);
  const before: Pick<TitleHit, 'start' | 'country' | 'article' | 'inOffice'> = {
    start: head,
    country: null,
    article: 'none',
    inOffice: true,
  };
  if (lesser.has(words.at(-1) ?? '')) return null;
  let at = head;
  let left = words.length;
  while (left > 0) {
    const word = words[left - 1] ?? '';
    const nation = before.country === null ? longestNation(words, left) : null;
    const taken = nation?.count ?? 1;
    at -= words.slice(left - taken, left).join(' ').length + 1;
    left -= taken;
    if (nation !== null) {
      before.country = nation.country;
      before.start = at;
      // The article is part of the nation's name: "the Russian", "the United States".
      if (/^the$/iu.test(words[left] ?? '')) {
        before.article = 'the';
        break;
      }
    } else if (/^the$/iu.test(word) || determiner.test(word)) {
      before.article = /^the$/iu.test(word) ? 'the' : 'other';
      before.start = at;
      break;
    } else if (notInOffice.has(word)) {
      before.inOffice = false;
      before.start = at;
    } else if (!/^(?:\p{Ll}[\p{Ll}-]*|Federal|Acting)$/u.test(word) && !(isRole && /^\p{Lu}\p{L}+$/u.test(word))) break;
  }
  return before;
}

/** The nation that the words up to `left` end with: at most three words, the longest first. */
function longestNation(words: readonly string[], left: number): { country: string; count: number } | null {
  for (let count = Math.min(3, left); count > 0; count--) {
    const country = countryOf(
      words
        .slice(left - count, left)
        .join(' ')
        .replace(/[’']s?$/u, ''),
    );
    if (country !== null) return { country, count };
  }
  return null;
}

/** " of the United Kingdom" after a title: the country and the length of the phrase; null when no country is named. */
function readOwner(after: string): { country: string; length: number } | null {
  const match = ofPhrase.exec(after);
  if (match === null) return null;
  const parts = (match[2] ?? '').trimEnd().split(/\s/u);
  for (let count = parts.length; count > 0; count--) {
    const words = parts.slice(0, count).join(' ');
    for (const name of [words, words.replace(/(?:[’']s?|\.)$/u, '')]) {
      const country = countryOf(name);
      if (country !== null) return { country, length: ' of '.length + (match[1]?.length ?? 0) + name.length };
    }
  }
  return null;
}
