import type { CleanText } from '../../clean-text.ts';
import { resolvedDate } from '../resolved-date.ts';
import { headerDates, type HeaderDate } from './header-dates.ts';
import { headerLines, type HeaderLine } from './header-lines.ts';
import { readAgencyDate } from './read-agency-date.ts';
import { readDateLine } from './read-date-line.ts';
import { readDateline } from './read-dateline.ts';
import { readEndStamp } from './read-end-stamp.ts';
import { readLabel } from './read-label.ts';
import { readDayOfWriting } from './read-day-of-writing.ts';
import { readStamp } from './read-stamp.ts';
import { readTitleDate } from './read-title-date.ts';

const collectorsDate = /(?:^|\s)date\s*[:=]?\s+\d{4}-\d\d(?:-\d\d)?(?!\d)/u;
const collectorsPrefix = /^\s*date\s*[:=]?\s+\d{4}-\d\d(?:-\d\d)?(?=\s)/u;

/**
 * The dates that a text gives of its own publication, the one with most authority first: what its collector put before it; a
 * line that says "Published"; a line with nothing but a date, beside a byline or a place; the end of the title; a dateline; a day beside the word "today".
 * Read from the kept text alone and from the collector's header. `changed`: the ISO day on which the mark-up says that the text
 * was changed after publication, which a line with nothing but that day shows. UTF-16 offsets of the text.
 */
export function findHeaderDates(text: CleanText, changed: string | null): HeaderDate[] {
  const { all, head, opening } = headerLines(text);
  const title =
    text.title === null ? [] : [{ start: text.title.start, words: text.text.slice(text.title.start, text.title.end) }];
  const labels = [...readAll(all, readLabel), ...readAll(linesBelowLabels(all), readDateLine)];
  return [
    ...collectorsHeader(text),
    ...readAll(head, readLabel),
    // Further down, another story's box may say "Published" too.
    ...(labels.length === 1 ? labels : []),
    ...unlessTimeline(readAll(head, readDateLine)).filter(({ value }) => value.edtf !== changed),
    ...readAll([...title, ...head.slice(0, 1)], readTitleDate),
    ...readAll(opening, readDateline),
    ...readAll(head, readDateline),
    ...readAll(opening, readStamp),
    ...readAll([...opening, ...head], readDayOfWriting),
    ...onlyDay(readAll(all, readAgencyDate)),
    ...readAll(all.slice(-1), readEndStamp),
  ];
}

const labelAlone =
  /^(?:date(?: published| of publication)?|published(?: on)?|publication date|posted(?: on)?|for immediate release|office of the (?:press secretary|spokes(?:person|man|woman))):?$/iu;

/** "Date" or "Office of the Press Secretary", and on the next line the day. */
function linesBelowLabels(lines: readonly HeaderLine[]): HeaderLine[] {
  return lines.filter((_, index) => labelAlone.test(lines[index - 1]?.words ?? ''));
}

/** Lines with three different days are the headings of a chronicle, which say nothing of its publication. */
function unlessTimeline(dates: readonly HeaderDate[]): readonly HeaderDate[] {
  return new Set(dates.map(({ value }) => value.edtf)).size > 2 ? [] : dates;
}

/** Paragraphs that open with different days are the entries of a chronicle. */
function onlyDay(dates: readonly HeaderDate[]): readonly HeaderDate[] {
  return new Set(dates.map(({ value }) => value.edtf)).size === 1 ? dates.slice(0, 1) : [];
}

function collectorsHeader({ text, removed }: CleanText): HeaderDate[] {
  const header = removed.find(({ rule }) => rule === 'collector-header');
  const words = header === undefined ? collectorsPrefix.exec(text)?.[0] : text.slice(header.start, header.end);
  const label = words === undefined ? null : collectorsDate.exec(words);
  if (words === undefined || label === null) return [];
  const date = headerDates(words).find(({ start }) => start >= label.index) ?? monthIn(label);
  return date === null ? [] : [moved(date, header?.start ?? 0)];
}

/** "date 2025-06": the day is not known. */
function monthIn({ 0: words, index }: RegExpExecArray): HeaderDate | null {
  const month = /(\d{4})-(\d\d)$/u.exec(words);
  if (month === null) return null;
  const value = resolvedDate.month(Number(month[1]), Number(month[2]));
  return value === null ? null : { start: index + month.index, end: index + words.length, value };
}

function readAll(lines: readonly HeaderLine[], read: (words: string) => HeaderDate | null): HeaderDate[] {
  return lines.flatMap(({ start, words }) => {
    const date = read(words);
    return date === null ? [] : [moved(date, start)];
  });
}

function moved({ start, end, value }: HeaderDate, by: number): HeaderDate {
  return { start: start + by, end: end + by, value };
}
