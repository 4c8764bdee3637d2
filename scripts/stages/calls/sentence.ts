import type { Passage } from '../../../src/schemas/passage.ts';
import type { CleanText } from '../clean-text.ts';
import type { DateMention } from '../find-dates.ts';
import type { LengthMention } from '../find-lengths.ts';
import type { QuotationMention } from '../find-quotations.ts';
import type { PersonMention } from '../people/person-mention.ts';
import { splitSentences } from '../split-sentences.ts';
import { findCues, type CallCue } from './cues/find-cues.ts';
import { firstIndex } from './marks-between.ts';

/** A sentence with all that was found in it. UTF-16 offsets of the text. */
export interface MarkedSentence {
  start: number;
  end: number;
  passage: Passage;
  /** Whether it is the first of its passage. */
  opensPassage: boolean;
  cues: CallCue[];
  people: PersonMention[];
  dates: DateMention[];
  lengths: LengthMention[];
}

/** What the per-text stages found; every list is in order of place. */
export interface Marks {
  people: readonly PersonMention[];
  dates: readonly DateMention[];
  lengths: readonly LengthMention[];
  quotations: readonly QuotationMention[];
}

/** The sentences of the kept text, in order, each with its marks. */
export function markSentences(text: CleanText, { people, dates, lengths }: Marks): MarkedSentence[] {
  const takePeople = takerOf(people.filter(({ end }) => !COMPOUND.test(text.text.slice(end, end + 2))));
  const takeDates = takerOf(dates);
  const takeLengths = takerOf(lengths);
  const title = text.kept.find(({ kind }) => kind === 'title');
  const words = title === undefined ? '' : text.text.slice(title.start, title.end).trim();
  return text.kept.flatMap((passage) =>
    splitSentences(
      text.text,
      startOfWords(text.text, passage, people, passage === title ? '' : words),
      passage.end,
    ).map(({ start, end }, index) => ({
      start,
      end,
      passage,
      opensPassage: index === 0,
      cues: findCues(text.text, start, end),
      people: takePeople(start, end),
      dates: takeDates(start, end),
      lengths: takeLengths(start, end),
    })),
  );
}

/** "a Lind-era law", "the Lind-backed plan": what kind of thing it is, and nobody who takes part. */
const COMPOUND = /^[-‑]\p{Ll}/u;
const BULLET = /^\s*[-*•–]\s+/u;
/** "date 2020-05-03 ", the day that was noted before the text. */
const NOTED_DAY = /^date \d{4}(?:-\d{2}){0,2} +/u;
/** "WASHINGTON (Agency) — ", "Oslo, 3 May 2020 – ", "OSLO (Agency - 3 May, 2020) " */
const DATELINE =
  /^\s*\p{Lu}[\p{L}.'’/ -]{1,30}(?:, [\p{L}\p{N}. ]{2,24}){0,2}(?: ?\((?:[\p{L} .]{2,24}|[^()]{0,40}\d[^()]{0,20})\))? ?(?:[–—―]|--| - ) ?(?=\p{Lu})|^\s*\p{Lu}[\p{Lu}.'’/ -]{2,30} \([^()]{0,40}\d[^()]{0,20}\) (?=\p{Lu})/u;
/** "OSLO, May 3. /Agency/. ", "OSLO. May 3 (Agency) - " */
const AGENCY_LINE =
  /^\s*\p{Lu}[\p{Lu}.'’ -]{2,30}[,.] \p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:, \d{4})?\.? ?(?:\/[\p{L} ]{2,24}\/|\([\p{L} ]{2,24}\) ?(?:[–—―-]{1,2}))\.? (?=\p{Lu})/u;
/** "OSLO: ", "OSLO, May 3: ", "Oslo [Norway], 3 May 2020 (Agency): ", "Agency News/ ": the place, the day or the agency before a colon or a stroke. */
const LABEL =
  /^\s*(?:\p{Lu}[\p{Lu}.'’/ -]{2,30}|\p{Lu}[\p{L}.'’/ -]{1,30}(?: \[[\p{L} ]{2,24}\])?,(?= [^:]{0,20}\d)(?: [\p{L}\p{N}., ]{2,24})(?: ?\([\p{L} ./]{2,24}\))?) ?: (?=\p{Lu})|^\s*(?:\p{Lu}\p{L}+ ){1,3}?\p{Lu}\p{L}+\/ (?=\p{Lu})/u;

/** What a dateline and a label end in: most passages have none. */
const MAY_LABEL = /[–—―:/)]|--| - /u;

/**
 * A bullet is the list's, a dateline the agency's, a title glued to the body ("… ring each otherAda Lind said") the page's: the sentence
 * begins after them. A name before a colon is somebody's, and no label.
 */
function startOfWords(text: string, { start, kind }: Passage, people: readonly PersonMention[], title: string): number {
  const isGlued =
    title.length > 20 && text.startsWith(title, start) && /^\p{Lu}/u.test(text.slice(start + title.length));
  if (isGlued) return start + title.length;
  const from =
    start + (text.startsWith('date ', start) ? (NOTED_DAY.exec(text.slice(start, start + 20))?.[0].length ?? 0) : 0);
  const opening = text.slice(from, from + 120);
  if (kind === 'list-item') return from + (BULLET.exec(opening)?.[0].length ?? 0);
  if (!MAY_LABEL.test(opening)) return from;
  const dateline = (AGENCY_LINE.exec(opening) ?? DATELINE.exec(opening))?.[0].length;
  if (dateline !== undefined) return from + dateline;
  const label = from + (LABEL.exec(opening)?.[0].length ?? 0);
  return startOfFirst(people, from) < label ? from : label;
}

function startOfFirst(people: readonly PersonMention[], from: number): number {
  return people[firstIndex(people, ({ start }) => start >= from)]?.start ?? Infinity;
}

/** Hands out the marks of an ordered list, sentence by sentence, so that the list is walked once; those of a dateline are left out. */
function takerOf<T extends { start: number }>(marks: readonly T[]): (from: number, before: number) => T[] {
  let next = 0;
  return (from, before) => {
    while (next < marks.length && (marks[next]?.start ?? from) < from) next++;
    const first = next;
    while (next < marks.length && (marks[next]?.start ?? before) < before) next++;
    return marks.slice(first, next);
  };
}

/** Whether a sentence is a title or a heading, which announces what the body tells. */
export function isHeading({ passage }: MarkedSentence): boolean {
  return passage.kind === 'title' || passage.kind === 'heading';
}
