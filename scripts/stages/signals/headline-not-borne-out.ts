import type { MarkedReading } from '../marked-reading.ts';
import type { Signal } from './signal.ts';

/** Words too common to show whether a body is about what its headline promises. */
const COMMON = new Set(
  "about after again against amid before being between call calls could during from have held here here’s here's hold holds know known more most over said says should some than that their them then there these they this those what when where which while will with would your statement".split(
    ' ',
  ),
);

/** Shorter words tell nothing. */
const SHORTEST = 4;

/** The first line promises something of which the body says nothing: fewer than half of its telling words come up again. */
export function headlineNotBorneOut({ text, people }: MarkedReading): Signal[] {
  const { title } = text;
  if (title === null) return [];
  const names = people.filter(({ start, end }) => start >= title.start && end <= title.end);
  const words = [...text.text.slice(title.start, title.end).matchAll(/\p{L}[\p{L}’']{3,}/gu)];
  // In a headline that capitalises names alone, the other words say what it is about.
  const isTitleCase = words.filter(({ 0: word }) => isCapitalised(word)).length * 3 > words.length * 2;
  const telling = words
    .filter(
      ({ 0: word, index }) =>
        !COMMON.has(word.toLowerCase()) &&
        (isTitleCase || !isCapitalised(word)) &&
        !names.some(({ start, end }) => title.start + index >= start && title.start + index < end),
    )
    .map(([word]) => stem(word));
  if (telling.length < 2) return [];
  const missing = new Set(telling);
  const isBorneOut = () => telling.filter((word) => !missing.has(word)).length * 2 >= telling.length;
  const openings = new Set(telling.map((word) => word.charCodeAt(0)));
  for (const { start, end } of text.kept) {
    if (start <= title.start && end >= title.end) continue;
    let at = start;
    while (at < end) {
      const from = isApostrophe(text.text.charCodeAt(at)) ? at + 1 : at;
      const stop = endOfLetters(text.text, from);
      at = Math.max(stop, from + 1);
      if (stop - from < SHORTEST || !mayOpen(openings, text.text.charCodeAt(from))) continue;
      // Most bodies bear their headline out with their first words.
      if (missing.delete(stem(text.text.slice(from, Math.min(stop, end)))) && isBorneOut()) return [];
    }
  }
  return [
    {
      rule: 'headline-not-borne-out',
      text: 'The first line and the body do not match: most of what the line announces does not come up again.',
      ranges: [title],
    },
  ];
}

/** Whether a word that begins with a unit may have a stem that begins with one of some; a stem without letters is that of any word. */
function mayOpen(openings: ReadonlySet<number>, unit: number): boolean {
  return openings.has(unit | 32) || unit > 127 || openings.has(NaN);
}

/** "'wrong'": it opens a word in marks. */
function isApostrophe(unit: number): boolean {
  return unit === 39 || unit === 0x2019 || unit === 0x2018;
}

const LETTERS = /[\p{L}’']+/uy;

/** Where the letters and apostrophes from `at` on end: nearly all are of ASCII, and a pattern takes ten times as long to say so. */
function endOfLetters(text: string, at: number): number {
  let end = at;
  let unit = text.charCodeAt(end);
  for (; (unit > 96 && unit < 123) || (unit > 64 && unit < 91) || unit === 39 || unit === 0x2019;) {
    end++;
    unit = text.charCodeAt(end);
  }
  if (Number.isNaN(unit) || unit < 128 || (unit > 0x200f && unit < 0x2028)) return end;
  LETTERS.lastIndex = at;
  return LETTERS.test(text) ? LETTERS.lastIndex : at;
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** Enough of a word to know its other forms: "changing" and "changed" share `chang`. */
function stem(word: string): string {
  return word
    .toLowerCase()
    .replace(/[’'].*$/u, '')
    .replace(/(?:ing|ed|es|s|ly|ment|ion|ions)$/u, '')
    .slice(0, 7);
}
