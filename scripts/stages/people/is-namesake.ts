import { distance } from 'fastest-levenshtein';
import { countryOf } from './countries.ts';
import { isWordUnit } from './fold-letter.ts';
import { honorifics, namesakes, openers } from './title-words.ts';

/** How far a word before a surname may reach back. */
const REACH = 40;

/** "Wm. Lind", "Chr. Lind": the longest given name that is cut short. */
const LONGEST_SHORT = 3;

const wordBefore = /([\p{L}\p{N}][\p{L}\p{N}\p{M}.’'-]*)\s$/u;
const wordAfter = /^\s(\p{L}[\p{L}\p{M}]*)/u;
const calendar =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/u;
const sentenceOpens = /(?:^|[.!?:;"“”„«»‘([—–]\s?)$/u;

/** A surname in its surroundings. */
export interface SurnameReading {
  /** Whether it is somebody else's, or something else's: "Laura Lind", "Lind Tower", "Lind Jr.". */
  namesake: boolean;
  /** Where the name begins, given names and initials before it included. */
  start: number;
  /** Whether a title stands before it: "Mrs Lind". */
  titled: boolean;
}

/**
 * Reads the words around a single-word name at `start`–`end` of a passage that begins at `from`. `own` are the words of the
 * names of the person meant; `afterName`: another name ends right before this one.
 */
export function readSurname(
  text: string,
  from: number,
  { start, end }: { start: number; end: number },
  own: ReadonlySet<string>,
  afterName: boolean,
): SurnameReading {
  const next = wordAfter.exec(text.slice(end, end + REACH))?.[1];
  if (next !== undefined && namesakes.has(next)) return { namesake: true, start, titled: false };
  let at = start;
  for (let step = 0; step < 4 && !afterName; step++) {
    const word = wordBeforeName(text, from, at);
    if (word === undefined || !/^\p{Lu}/u.test(word) || /[’']s$/u.test(word)) break;
    const bare = word.replace(/\.$/u, '');
    // "in Vienna. Lind left": a full stop after more than an initial or a title ends a sentence.
    if (bare !== word && bare.length > LONGEST_SHORT && !honorifics.has(bare)) break;
    const before = at - word.length - 1;
    if (!own.has(bare) && !(bare.length === 1 && step < 2) && !isMisspelt(bare, own)) {
      return {
        namesake: isGivenName(bare, text.slice(Math.max(from, before - 2), before)),
        start: at,
        titled: honorifics.has(bare),
      };
    }
    at = before;
  }
  // An initial alone is the person's own, "A. Lind" for Ada Lind, or somebody else's: "J. Lind".
  const initial = at < start && !isWordUnit(text.charCodeAt(at + 1)) ? text.charAt(at) : null;
  const surname = text.slice(start, end);
  const lone = initial !== null && ![...own].some((word) => word !== surname && word.startsWith(initial));
  return { namesake: lone, start: lone ? start : at, titled: false };
}

/** The word that ends right before a name, with the white space between; undefined when none does within reach. */
function wordBeforeName(text: string, from: number, at: number): string | undefined {
  // A name at the start of a passage, or after a mark, has none.
  if (at - 2 < from || /[^\p{L}\p{N}\p{M}\p{Cs}.’'-]/u.test(text.charAt(at - 2))) return undefined;
  return wordBefore.exec(text.slice(Math.max(from, at - REACH), at))?.[1];
}

function isGivenName(word: string, before: string): boolean {
  const first = word.split('-')[0] ?? word;
  if (
    honorifics.has(word) ||
    honorifics.has(first) ||
    calendar.test(word) ||
    countryOf(word.replace(/[’']s?$/u, '')) !== null
  )
    return false;
  if (/^(?:\p{Lu}|\p{N}){2,}$/u.test(word.replaceAll('.', ''))) return false;
  if (!sentenceOpens.test(before)) return true;
  return !openers.has(word) && !/(?:ly|ing|ed)$/u.test(word);
}

/** "Volodymr" for Volodymyr: a long name of the person's own with one letter wrong. */
function isMisspelt(word: string, own: ReadonlySet<string>): boolean {
  if (word.length < SHORTEST_MISSPELT) return false;
  return [...own].some(
    (name) => name.length >= SHORTEST_MISSPELT && name.startsWith(word.charAt(0)) && distance(name, word) === 1,
  );
}

const SHORTEST_MISSPELT = 7;
