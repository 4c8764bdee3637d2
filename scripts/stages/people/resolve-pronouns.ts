import type { CleanText } from '../clean-text.ts';
import { pairMarks, type MarkedStretch } from '../quotations/pair-marks.ts';
import type { WordScan } from '../scan-words.ts';
import { splitSentences, type Sentence } from '../split-sentences.ts';
import { hasStartBetween } from '../words/starts-between.ts';
import { findCounterparts, listOffices } from './find-counterparts.ts';
import { hasStranger } from './has-stranger.ts';
import type { PeopleIndex } from './people-index.ts';
import type { PersonMention } from './person-mention.ts';
import type { ResolvedTitle } from './resolve-titles.ts';
import { matchesOf } from '../matches-of.ts';

/** Whom a stretch of text speaks of. */
interface Spoken {
  people: Set<string>;
  /** Somebody whom people.yaml does not have, or whom the text leaves open. */
  stranger: boolean;
}

/** Sentences longer than this are lists or defects; bounds the work for each pronoun. UTF-16 units. */
const LONGEST_SENTENCE = 2000;

const pronoun = /\b(?:(he|she)|(him|her(?=[,.;:?!]|\s(?:to|that|by|in|on|for|with|and|about|at)\b)))\b/giu;

/**
 * "he", "she", "him", "her" and "his Russian counterpart" outside quotation marks, where one person alone can be meant: the only
 * one that the sentence has spoken of before, or, when it has spoken of nobody, the only one of the sentence before. Anybody else
 * nearby, known or not, leaves them open. `mentions` and `titles` are in order of place; what comes out may overlap them.
 */
export function resolvePronouns(
  text: CleanText,
  words: WordScan,
  mentions: readonly PersonMention[],
  titles: readonly ResolvedTitle[],
  index: PeopleIndex,
  day: string | null,
): PersonMention[] {
  const found: PersonMention[] = [];
  const people = mentions.filter(({ person }) => index.byId.get(person)?.kind !== 'institution');
  const open = titles.filter(({ besideName, person }) => !besideName || person === null);
  const offices = listOffices(titles, index.roles, day);
  const genders = new Map<string, string>();
  const speakOf = (
    { start, end }: Sentence,
    marked: readonly MarkedStretch[],
    more: readonly PersonMention[] = [],
  ): Spoken => {
    if (end - start > LONGEST_SENTENCE) return { people: new Set(), stranger: true };
    const spoken: Spoken = {
      people: new Set(more.filter((mention) => mention.end <= end).map(({ person }) => person)),
      stranger: false,
    };
    for (const gap of gapsBetween(marked, start, end)) {
      const own = between(people, gap.start, gap.end);
      for (const { person } of own) spoken.people.add(person);
      spoken.stranger ||=
        between(open, gap.start, gap.end).some(({ person }) => person === null) ||
        hasStranger(text.text, gap.start, gap.end, own);
    }
    return spoken;
  };
  for (const [at, passage] of text.kept.entries()) {
    if (!hasStartBetween(words.pronoun, passage.start, passage.end)) continue;
    const earlier = text.kept[at - 1];
    if (between(people, earlier?.start ?? passage.start, passage.end).length === 0) continue;
    const last = earlier && splitSentences(text.text, earlier.start, earlier.end).at(-1);
    let before = once(() => (last ? speakOf(last, pairMarks(text.text, earlier.start, earlier.end)) : nobody));
    const marked = pairMarks(text.text, passage.start, passage.end);
    const isMarked = makeMarkedTest(marked);
    for (const sentence of splitSentences(text.text, passage.start, passage.end)) {
      const own = findCounterparts(text.text, sentence, between(people, sentence.start, sentence.end), offices);
      const isShort = sentence.end - sentence.start <= LONGEST_SENTENCE;
      if (isShort && hasStartBetween(words.pronoun, sentence.start, sentence.end)) {
        for (const match of matchesOf(text.text.slice(sentence.start, sentence.end), pronoun)) {
          const start = sentence.start + match.index;
          if (isMarked(start)) continue;
          const here = speakOf({ start: sentence.start, end: start }, marked, own);
          const isEmpty = here.people.size === 0 && !here.stranger;
          // "Lind told him": the object of a clause is not its subject. "Lind, he said, was": nor is the one who says so.
          const isOther =
            match[1] === undefined ||
            isAside(text.text, start, start + match[0].length) ||
            ONES_PARTNER.test(text.text.slice(sentence.start, start));
          const person =
            isEmpty || isOther
              ? isEmpty || match[1] !== undefined
                ? onlyOne(before(), match[0], genders)
                : null
              : onlyOne(here, match[0], genders);
          if (person !== null) own.push({ start, end: start + match[0].length, person, by: 'pronoun' });
        }
      }
      for (const each of own) found.push(each);
      before = once(() => speakOf(sentence, marked, own));
    }
  }
  return found;
}

/** "After his call with Renko, he": Renko is the other one. */
const ONES_PARTNER =
  /^\W*(?:[Aa]fter|[Bb]efore|[Ff]ollowing|[Dd]uring|[Ii]n|[Ss]ince) (?:his|her) [\p{Ll} -]{1,60}\b(?:with|to|from) (?:(?:the|president|prime|minister|chancellor|\p{Lu}[\p{L}.’'-]*),? )+$/u;

const nobody: Spoken = { people: new Set(), stranger: false };

/** Works a value out when it is first asked for: most sentences hold no pronoun. */
function once<T>(work: () => T): () => T {
  let known: { value: T } | null = null;
  return () => (known ??= { value: work() }).value;
}

/** “…,” he said, and "Lind, he said, was": words set in between others. */
function isAside(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  return /^["”’]\s$/u.test(before) || (/^,\s$/u.test(before) && /^\s\p{Ll}+[,.]/u.test(text.slice(end, end + 20)));
}

/** What lies between quotation marks left out, of the stretch from `start` to `end`. */
function gapsBetween(marked: readonly MarkedStretch[], start: number, end: number): Sentence[] {
  const gaps: Sentence[] = [];
  let from = start;
  for (const stretch of between(marked, start - LONGEST_SENTENCE, end + LONGEST_SENTENCE)) {
    if (stretch.end <= from || stretch.start >= end) continue;
    if (stretch.start > from) gaps.push({ start: from, end: stretch.start });
    from = stretch.end;
  }
  if (from < end) gaps.push({ start: from, end });
  return gaps;
}

function onlyOne({ people, stranger }: Spoken, word: string, genders: Map<string, string>): string | null {
  const [person] = people;
  if (person === undefined || people.size > 1 || stranger) return null;
  const gender = /^h(?:e|im)$/iu.test(word) ? 'he' : 'she';
  if ((genders.get(person) ?? gender) !== gender) return null;
  genders.set(person, gender);
  return person;
}

/** Tests places in ascending order for lying inside quotation marks; the stretches are walked once. */
function makeMarkedTest(stretches: readonly { start: number; end: number }[]): (at: number) => boolean {
  let next = 0;
  return (at) => {
    while (next < stretches.length && (stretches[next]?.end ?? at) <= at) next++;
    return (stretches[next]?.start ?? Infinity) < at;
  };
}

/** The items of an ordered list that lie between two places. */
function between<T extends { start: number; end: number }>(items: readonly T[], start: number, end: number): T[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  let stop = low;
  while ((items[stop]?.end ?? Infinity) <= end) stop++;
  return items.slice(low, stop);
}
