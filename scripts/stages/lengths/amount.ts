const ones =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const fractions: Readonly<Record<string, number>> = { half: 0.5, quarter: 0.25, '½': 0.5, '¼': 0.25, '¾': 0.75 };
const longestFirst = [...ones].sort((a, b) => b.length - a.length).join('|');

/** Numbers of hours and minutes in digits and letters. */
export const amount = {
  /** For the flags `iu`: "50", "2.5", "1½", "2 1/2", "forty-five", "an"; no "an hours", whose number is not told. */
  pattern: `(?:\\d{1,3}(?:\\.\\d{1,2}|\\s?[½¼¾]|[-\\s][13]/[24](?!\\d))?|[½¼¾]|(?:${tens.join('|')})(?:[-\\s](?:${longestFirst}))?|${longestFirst}|an?(?![-\\s](?:hours|minutes|hrs|mins)\\b))`,
  /** A part of an hour after "and": "a half", "three-quarters". */
  fraction: '(?:half|quarter|three[-\\s]quarters)',

  /** The number that `pattern` words come to. */
  valueOf(words: string): number {
    const lower = words.toLowerCase();
    if (/^\d/u.test(lower)) {
      const [, numerator, denominator] = /[-\s](\d)\/(\d)$/u.exec(lower) ?? [];
      if (denominator !== undefined) return Number.parseFloat(lower) + Number(numerator) / Number(denominator);
      const sign = /[½¼¾]$/u.exec(lower)?.[0];
      return Number.parseFloat(lower) + (sign === undefined ? 0 : (fractions[sign] ?? 0));
    }
    if (lower === 'a' || lower === 'an') return 1;
    if (fractions[lower] !== undefined) return fractions[lower];
    return lower
      .split(/[-\s]/u)
      .reduce(
        (sum, word) => sum + ones.indexOf(word) + 1 + 10 * (tens.indexOf(word) + 2) * Number(tens.includes(word)),
        0,
      );
  },

  /** The part of an hour that `fraction` words come to. */
  fractionOf(words: string): number {
    return /^three/iu.test(words) ? 0.75 : (fractions[words.toLowerCase()] ?? 0);
  },
};
