import { vocabulary } from '../vocabulary.ts';
import { countryOf } from '../../people/countries.ts';
import { headerDates, type HeaderDate } from './header-dates.ts';
import { matchesOf } from '../../matches-of.ts';
import { mediaWords } from '../../quotations/word-lists.ts';

const clock = 'T?\\d{1,2}(?:[:.]\\d\\d){0,2}(?:\\s?(?:[ap]\\.?m\\.?|h|hrs|hours))?';
const clockTime = /(?<!\d)\d{1,2}(?:[:.]\d\d|\s?[ap]\.?m\b)/iu;
/** What a line of a date may hold besides: clock times, how long it takes to read, its page in print, when it was changed. */
const beside = new RegExp(
  [
    `${clock}\\s?(?:[-–—]|to)\\s?${clock}`,
    '\\d{1,2}[- ]min(?:ute)?s?(?: read)?',
    clock,
    vocabulary.weekday,
    '\\b(?:at|local time|time|on|o’clock|noon|midnight)\\b',
    '\\b(?:page\\s+)?[A-H]\\d{1,2}\\b|\\bpage\\s+\\d{1,2}\\b',
  ].join('|'),
  'giu',
);
const zone = /(?<![A-Za-z])(?:[A-Z]{1,4}T|GMT|UTC|Z|BST|MSK|IST)(?![A-Za-z])(?:\s?[+-]\s?\d{1,2}(?::?\d\d)?)?/gu;
const changes = /(?:\b|(?<=T)|(?<=\d))(?:last\s+)?(?:updated?\s*:|updated|modified)\b.*$/iu;
const punctuation = /[\s,;:()[\]–—./»«›‹•-]/gu;
const segmentEnd = /\s*[|•·]\s*|\s+[/–—-]\s+|\s{2,}|\t/gu;
const place = /^(?:\p{Lu}[\p{L}.’'-]*\s*){1,3}(?:,\s*(?:\p{Lu}[\p{L}.’'-]*\s*){1,3})?,\s*$/u;
/** Behind the day, too: "June 3, 2024, Port Sund", "June 3, 2024, 16:20, Lind Castle, Sund Region". */
const placeAfter =
  /^,?(?: \d{1,2}[:.]\d\d)?,? (?:The )?\p{Lu}[\p{L}.’'-]{1,24}(?:,? \p{Lu}[\p{L}.’'-]{1,24}){0,4}\s*$/u;
const byline = /^(?:(?:written|reported|posted|story) )?by\s+\p{Lu}[^.!?]{2,60},\s*$/iu;
/** Names alone, so that no comma need part them from the date. */
const names =
  /^(?:(?:[Ww]ritten|[Rr]eported|[Ee]dited|[Ss]tory) )?(?:[Bb]y|BY|[Ss]ource)[\s:]+(?:\p{Lu}[\p{L}.’'-]*,?\s+(?:(?:and|de|da|von|van|bin|al|&)\s+)?){1,8}$/u;
const desk =
  /^(?:from )?(?:our (?:own )?(?:correspondent|reporter)s?|(?:web|news|monitoring) desk|staff (?:writer|reporter)|agencies)[\s,]*$/iu;
/** A caption is no paper. */
const ofPicture = '(?!(?:Photo|Picture|Image|File|FILE|Updated|Source|Video|Watch)\\b)';
/** "Reuters", "Nuna Post", in front of its day or behind it. */
const medium = new RegExp(
  `^\\s*${ofPicture}(?<name>\\p{Lu}[\\p{L}\\d’'-]*(?:\\s\\p{Lu}[\\p{L}’'-]*){0,3})[\\s,]*$`,
  'u',
);
const writer = new RegExp(`^${ofPicture}\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\.)?(?: \\p{Lu}[\\p{L}’'-]+){1,2} $`, 'u');
/** What a heading with a day names that is nobody. */
const happening =
  /\b(?:Summit|Forum|War|Call|Calls|Meeting|Talks|Conference|Visit|Attack|Crisis|Speech|Statement|Remarks|Interview|Briefing|Election|Day|Agreement|Treaty|Council|House|Palace|Ministry|Street|Government|Party|Press|Transcript|Readout|Update|Timeline|Volume)\b/u;
const weekdayAtEnd = new RegExp(`${vocabulary.weekday},?\\s*$`, 'u');
const comesFrom = /^\s(?:from|via)\s\p{Lu}[\p{L}\d.’'-]*(?:\s\p{Lu}[\p{L}\d.’'-]*){0,2}\s*$/u;
/** "2024/06/03 英字": what kind of page it is, in another script. */
const otherScript = /\s\p{sc=Han}{1,6}$/u;
/** The section of a paper; only beside a clock time, since "World, 19 May 2025" may be the day of an event. */
const section =
  /^(?:(?:all|latest|breaking|top|more|world|local|national|international|foreign|us|u\.s\.) (?:& )?)?(?:news|politics|world|nation|national|international|business|economy|opinion|analysis|europe|asia|africa|americas|middle east|u\.?s\.?|uk|defen[cs]e|diplomacy|foreign affairs|foreign policy)$/iu;
/** "Ada Lind", beside which "Nuna Post 3 June 2024" is the paper and its day. */
const fullName = /^\s*\p{Lu}\p{Ll}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}\s*$/u;
const paper = new RegExp(`^\\s*${ofPicture}(?:\\p{Lu}[\\p{L}’'-]+ ){1,3}$`, 'u');
const changed =
  /^\W*(?:last\s+)?(?:updated|update\s*:|modified|edited|revised|changed|accessed|retrieved|copyright|©)/iu;
const byEditor = /^\W*edited\s+by\b/iu;
const sentenceEnd = /\p{Ll}{3}[.!?]["”’)]*$/u;
const LONGEST = 120;
/** Names of people, desks and papers; headlines are longer. */
const WORDS_IN_SEGMENT = 5;

/** A part of a line between bars, dashes or wide spaces. */
interface Segment {
  start: number;
  words: string;
  dates: readonly HeaderDate[];
}

/**
 * The date of a line that holds a date and nothing of the text: "March 1, 2013, 20:30", "Washington, December 8, 1988,
 * 10:21–10:33 a.m.", "By Ada Lind, 3 June 2024", "14 June 2025 / 5:32 PM / Ruritania News", "World 14 June 2025 17:22". Null
 * when there is none, when there are two, or when the line says when the text was changed and no more.
 */
export function readDateLine(line: string): HeaderDate | null {
  if (line.length > LONGEST || headerDates(line).length === 0) return null;
  const segments = segmentsOf(line);
  const [first] = segments.filter(({ dates }) => dates.length > 0);
  // "Updated | 14 June 2025": the word and its day stand apart.
  if (segments.some(({ words, start }) => isChange(words) && start < (first?.start ?? 0))) return null;
  const told = segments.filter(({ words }) => !isChange(words));
  const dated = told.filter(({ dates }) => dates.length > 0);
  const [segment] = dated;
  const [date, second] = segment?.dates ?? [];
  if (segment === undefined || date === undefined || second !== undefined) return null;
  if (dated.some(({ dates }) => dates.some(({ value }) => value.edtf !== date.value.edtf))) return null;
  const others = told.filter(({ dates }) => dates.length === 0);
  const before = segment.words.slice(0, date.start);
  const after = segment.words.slice(date.end).replace(otherScript, '');
  const isAlone =
    (isBeside(after, '') || isPaper(after) || comesFrom.test(after) || isPlaceAfter(after)) &&
    (isBeside(before, line) || (others.some(({ words }) => fullName.test(words)) && paper.test(before)));
  if (!isAlone || !others.every(({ words }) => isName(words))) return null;
  return { ...date, start: segment.start + date.start, end: segment.start + date.end };
}

/** The parts of a line, without what says within one when the text was changed. */
function segmentsOf(line: string): Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  const ends = [...matchesOf(line, segmentEnd), null];
  for (const end of ends) {
    const part = line.slice(start, end?.index);
    const words = isChange(part) ? part : part.replace(changes, '');
    segments.push({ start, words, dates: headerDates(words) });
    start = end === null ? line.length : end.index + end[0].length;
  }
  return segments;
}

function isChange(words: string): boolean {
  return changed.test(words) && !byEditor.test(words);
}

/** What stands directly before the date is nothing, a place, a byline or, in a `line` with a clock time, a section's name. */
function isBeside(words: string, line: string): boolean {
  const letters = lettersOf(words);
  if (letters === '') return true;
  if (line === '') return false;
  if ([place, byline, names, desk].some((pattern) => pattern.test(words)) || isPaper(words) || isWriter(words))
    return true;
  if (!clockTime.test(line)) return false;
  const name = words.replace(/\s*\d{1,2}[:.]\d\d\s*$/u, '').trim();
  return section.test(name) || countryOf(name) !== null;
}

/** "Ada Lind June 3, 2024", and nothing else: whose name stands with the day below a headline has written it. */
function isWriter(words: string): boolean {
  return writer.test(words) && !happening.test(words) && !words.split(' ').some((word) => mediaWords.has(word));
}

function isPlaceAfter(words: string): boolean {
  return placeAfter.test(words) && !happening.test(words.replace(/\b(?:House|Palace|Street)\b/gu, ''));
}

function isPaper(words: string): boolean {
  const name = medium.exec(words.replace(weekdayAtEnd, ''))?.groups?.name;
  return name !== undefined && mediaWords.has(name.split(/\s/u).at(-1) ?? '');
}

function lettersOf(words: string): string {
  return words.replace(zone, '').replace(beside, '').replace(punctuation, '');
}

function isName(segment: string): boolean {
  const isShort = segment.split(/\s+/u).length <= WORDS_IN_SEGMENT && !sentenceEnd.test(segment.trim());
  return isShort || lettersOf(segment) === '';
}
