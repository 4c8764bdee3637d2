const monthNames = 'January February March April May June July August September October November December'.split(' ');
const weekdayNames = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const smallNumbers = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ordinals = (
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth ' +
  'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first ' +
  'twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth ' +
  'twenty-ninth thirtieth thirty-first'
).split(' ');

const upper = (names: readonly string[]): string[] => names.map((name) => name.toUpperCase());
/** Longer names first, so that "Sept" is not read as "Sep" with a "t" left over. */
const oneOf = (names: readonly string[]): string => `(?:${[...names].sort((a, b) => b.length - a.length).join('|')})`;
const end = '(?![\\p{L}\\p{N}_])';
const shortMonths = 'Jan Feb Mar Apr May Jun Jul Aug Sep Sept Oct Nov Dec'.split(' ');
const shortWeekdays = 'Mon Tue Tues Wed Weds Thu Thur Thurs Fri Sat Sun'.split(' ');
const fullMonth = `${oneOf([...monthNames, ...upper(monthNames)])}${end}`;
const fullWeekday = `${oneOf([...weekdayNames, ...upper(weekdayNames)])}${end}`;

/** Parts of patterns (all for the flag `u`) and what the words in them count. */
export const vocabulary = {
  /** White space between two words, a line break and a no-break space included. */
  space: '\\s{1,8}',
  /** Where a word or a number ends. */
  end,
  /** The name of a month in full. */
  fullMonth,
  /** The name of a month, in full or shortened. */
  month: `(?:${fullMonth}|${oneOf([...shortMonths, ...upper(shortMonths)])}(?:\\.|${end}))`,
  /** The name of a weekday in full. */
  fullWeekday,
  /** The name of a weekday, in full or shortened; short ones are words of their own ("Sun"), so only beside a date. */
  weekday: `(?:${fullWeekday}|${oneOf([...shortWeekdays, ...upper(shortWeekdays)])}(?:\\.|${end}))`,
  /** How the names of months and weekdays begin. */
  monthStarts: shortMonths.filter((name) => name.length === 3).flatMap((name) => [name, name.toUpperCase()]),
  weekdayStarts: shortWeekdays.filter((name) => name.length === 3).flatMap((name) => [name, name.toUpperCase()]),
  /** One to twelve, and first to thirty-first, in letters. */
  smallNumbers,
  ordinals,
  /** The number of a day in a month. */
  day: '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\\p{L}\\d])',
  /** A day in a month in letters. */
  ordinal: oneOf([...ordinals, ...ordinals.map(capitalise)]),
  /**
   * A year as news and records have them. A full stop or comma may follow, but not the rest of a number; behind a day and at the
   * end of a line, the number of a footnote may: "Port Sund, March 3, 19571".
   */
  year: '(?:1[5-9]|20)\\d\\d(?:(?![\\p{L}\\d_]|[.,:]\\d|[-‐‑–]\\d)|(?<=\\p{L}{3} (?:\\d{1,2}, )?\\d{4})(?=\\d\\s*(?:\\n|$)))',
  /** A small number in digits or letters. */
  count: `(?:\\d{1,3}|[Aa]n?|${oneOf([...smallNumbers, ...smallNumbers.map(capitalise)])})`,

  /** 1 to 12. */
  monthOf(name: string): number {
    const start = name.slice(0, 3).toLowerCase();
    return monthNames.findIndex((month) => month.toLowerCase().startsWith(start)) + 1;
  },

  /** 1 Monday to 7 Sunday. */
  weekdayOf(name: string): number {
    const start = name.slice(0, 2).toLowerCase();
    return weekdayNames.findIndex((weekday) => weekday.toLowerCase().startsWith(start)) + 1;
  },

  /** The number that `count` words come to. */
  countOf(words: string): number {
    const inLetters = smallNumbers.indexOf(words.toLowerCase()) + 1;
    if (inLetters > 0) return inLetters;
    return /^\d/u.test(words) ? Number(words) : 1;
  },

  /** The day that `ordinal` words come to, 1 to 31. */
  ordinalOf(words: string): number {
    return ordinals.indexOf(words.toLowerCase()) + 1;
  },
};

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
