import { readClockRanges } from '../lengths/read-clock-range.ts';
import { zoneOfPlace } from '../merging/zone-of-place.ts';
import { matchesOf } from '../matches-of.ts';

/** Words that give an hour of the day. UTF-16 offsets within the words that were read. */
export interface HourWords {
  start: number;
  end: number;
  /** Minutes after midnight, or the part of the day; null where a clock time may be of the morning or of the evening. */
  at: number | DayPart | null;
  qualifier: 'about' | 'after' | 'before' | null;
  /** The time zone that the words name, as IANA calls it; null where they name none. */
  zone: string | null;
}

export const dayParts = ['morning', 'afternoon', 'evening', 'night'] as const;
export type DayPart = (typeof dayParts)[number];

const ZONE =
  '(?:,? \\(?(?:(?<place>(?-i:\\p{Lu})[\\p{L}.]+(?: (?-i:\\p{Lu})\\p{L}+){0,2}) (?:local |standard |daylight |summer )?time|(?<letters>GMT|UTC|ET|[EP][SD]T|PT|CES?T|MSK|JST|KST)|local time)\\b\\)?)?';
const QUALIFIER =
  '(?<qualifier>(?:(?:shortly|just|soon|a little|some time) )?(?:after|before|past)|about|around|roughly|approximately|circa|nearly|almost)';
const NUMBERS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';

/** "10:05 a.m.", "8 p.m. Moscow time", "20:00", "shortly after noon", "three o’clock" */
const CLOCK = new RegExp(
  `(?<![\\p{L}\\p{N}.,:$€£-])(?:${QUALIFIER} )?(?:(?<hour>\\d{1,2})(?:[:.](?<minute>[0-5]\\d))?\\s?(?<half>[ap])\\.?\\s?m\\b\\.?|(?<hour24>[01]?\\d|2[0-3]):(?<minute24>[0-5]\\d)(?![\\p{N}:%])|(?<named>noon|midday|midnight)\\b|(?<oclock>\\d{1,2}|${NUMBERS}) o['’]clock)${ZONE}`,
  'giu',
);

const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const MONTH = '(?:(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber)';
const PART_OF_DAY = 'morning|afternoon|evening|night';
const BESIDE_DAY =
  `(?:(?:earlier|late|early|later) )?(?:this|that|last|yesterday|${WEEKDAY}|in the) (?:late |early )?(?<part>${PART_OF_DAY})` +
  `|(?<tonight>tonight)|(?<edge>early|late) (?:on )?(?:yesterday|${WEEKDAY})`;
const OF_DAY = `(?<=\\b(?:on|in|during) )the (?:late |early )?(?<ofDay>${PART_OF_DAY}) of (?:${WEEKDAY}|${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})`;
/** "Saturday night", "this morning", "late on Thursday", "tonight", "on the evening of July 28"; not "this morning’s attack". */
const PART = new RegExp(`\\b(?:${BESIDE_DAY})\\b(?!['’]s| of )${ZONE}|${OF_DAY}\\b`, 'giu');

/** What a clock time or a part of a day has: most sentences have none. */
const MAY_TELL = /\d\s?[ap]\.?\s?m\b|\d:\d\d|noon|midday|night|o['’]clock|morning|evening|\b(?:early|late)\b/iu;

/** Every hour that words give, in order, not overlapping. A stretch between two times ("10:21–10:33 a.m.") gives that of its start. */
export function readHours(words: string): HourWords[] {
  if (!MAY_TELL.test(words)) return [];
  const clocks = matchesOf(words, CLOCK).map(toClock);
  const ranges = readClockRanges(words).map((range): HourWords => {
    const within = clocks.filter(({ start, end }) => start < range.end && end > range.start);
    const last = within.at(-1);
    return {
      start: Math.min(range.start, last?.start ?? range.start),
      end: Math.max(range.end, last?.end ?? range.end),
      at: typeof last?.at === 'number' ? (last.at - range.minutes + DAY) % DAY : null,
      qualifier: null,
      zone: last?.zone ?? null,
    };
  });
  const parts = matchesOf(words, PART).map(toPart);
  return [...ranges, ...clocks, ...parts]
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .reduce<HourWords[]>((kept, hour) => (hour.start >= (kept.at(-1)?.end ?? 0) ? [...kept, hour] : kept), []);
}

const DAY = 24 * 60;

function toClock(match: RegExpExecArray): HourWords {
  const { qualifier, ...groups } = match.groups ?? {};
  return { ...placeOf(match), at: minutesOf(groups), qualifier: readQualifier(qualifier), zone: zoneOf(groups) };
}

function toPart(match: RegExpExecArray): HourWords {
  const { part, tonight, edge, ofDay, ...groups } = match.groups ?? {};
  const named =
    (part ?? ofDay)?.toLowerCase() ?? (tonight ? 'night' : edge?.toLowerCase() === 'early' ? 'morning' : 'evening');
  return {
    ...placeOf(match),
    at: dayParts.find((each) => each === named) ?? null,
    qualifier: null,
    zone: zoneOf(groups),
  };
}

function placeOf({ 0: { length }, index }: RegExpExecArray): { start: number; end: number } {
  return { start: index, end: index + length };
}

type Groups = Readonly<Record<string, string | undefined>>;

/** Null where neither "p.m." nor the number shows which half of the day is meant. */
function minutesOf({ hour, minute, half, hour24, minute24, named }: Groups): number | null {
  if (named !== undefined) return named.toLowerCase() === 'midnight' ? 0 : 12 * 60;
  if (hour !== undefined) {
    if (Number(hour) < 1 || Number(hour) > 12) return null;
    return ((Number(hour) % 12) + (half?.toLowerCase() === 'p' ? 12 : 0)) * 60 + Number(minute ?? 0);
  }
  if (hour24 === undefined) return null;
  const isOf24 = hour24.startsWith('0') || Number(hour24) > 12;
  return isOf24 ? Number(hour24) * 60 + Number(minute24) : null;
}

function readQualifier(words: string | undefined): HourWords['qualifier'] {
  if (words === undefined) return null;
  if (/(?:after|past)$/iu.test(words)) return 'after';
  return /(?:before|nearly|almost)$/iu.test(words) ? 'before' : 'about';
}

function zoneOf({ place, letters }: Groups): string | null {
  const named = place ?? letters;
  return named === undefined ? null : zoneOfPlace(place === undefined ? named.toUpperCase() : named);
}
