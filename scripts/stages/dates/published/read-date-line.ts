import { vocabulary } from '../vocabulary.ts';
import { headerDates, type HeaderDate } from './header-dates.ts';

const clock = 'T?\\d{1,2}(?:[:.]\\d\\d){0,2}(?:\\s?(?:[ap]\\.?m\\.?|h|hrs|hours))?';
/** What a line of a date may hold besides: clock times, how long it takes to read, when it was changed. */
const beside = new RegExp(
  [
    `${clock}\\s?(?:[-–—]|to)\\s?${clock}`,
    clock,
    vocabulary.weekday,
    '\\b(?:at|local time|time|on|o’clock|noon|midnight)\\b',
    '\\d{1,2}[- ]min(?:ute)?s?(?: read)?',
  ].join('|'),
  'giu',
);
const zone = /(?<![A-Za-z])(?:[A-Z]{1,4}T|GMT|UTC|Z|BST|MSK|IST)(?![a-z])(?:\s?[+-]\s?\d{1,2}(?::?\d\d)?)?/gu;
const changes = /(?:\b|(?<=T))(?:last\s+)?(?:updated|modified)\b.*$/iu;
const punctuation = /[\s,;:()[\]–—.-]/gu;
const segmentEnd = /\s*[|•·]\s*|\s+[/–—-]\s+/u;
const place = /^(?:\p{Lu}[\p{L}.’'-]*\s*){1,3}(?:,\s*(?:\p{Lu}[\p{L}.’'-]*\s*){1,3})?,\s*$/u;
const byline = /^(?:(?:written|reported|posted|story) )?by\s+\p{Lu}[^.!?]{2,60},\s*$/iu;
const changed = /^\W*(?:last\s+)?(?:updated|modified|edited|revised|changed|accessed|retrieved|copyright|©)/iu;
const LONGEST = 120;
/** Names of people, desks and papers; headlines are longer. */
const WORDS_IN_SEGMENT = 5;

/**
 * The date of a line that holds a date and nothing of the text: "March 1, 2013, 20:30", "Washington, December 8, 1988,
 * 10:21–10:33 a.m.", "By Ada Lind, 3 June 2024", "14 June 2025 / 5:32 PM / Ruritania News". Null when there is none, when
 * there are two, or when the line says when the text was changed.
 */
export function readDateLine(line: string): HeaderDate | null {
  if (line.length > LONGEST || changed.test(line)) return null;
  const words = line.replace(changes, '');
  const [date, second] = headerDates(words);
  if (date === undefined || second !== undefined) return null;
  const [before = [], after = []] = [words.slice(0, date.start), words.slice(date.end)].map((part) =>
    part.split(segmentEnd),
  );
  const [lead, follow] = [before.at(-1) ?? '', after[0] ?? ''];
  const others = [...before.slice(0, -1), ...after.slice(1)];
  const isAlone = lettersOf(follow) === '' && (lettersOf(lead) === '' || place.test(lead) || byline.test(lead));
  return isAlone && others.every(isName) ? date : null;
}

function lettersOf(words: string): string {
  return words.replace(zone, '').replace(beside, '').replace(punctuation, '');
}

function isName(segment: string): boolean {
  return segment.split(/\s+/u).length <= WORDS_IN_SEGMENT || lettersOf(segment) === '';
}
