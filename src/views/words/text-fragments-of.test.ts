import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textFragmentsOf } from './text-fragments-of.ts';

/** The directive for the given occurrence of these words, decoded part by part. */
function partsOf(text: string, words: string, occurrence = 1): string[] | null {
  let at = -1;
  for (let count = 0; count < occurrence; count++) at = text.indexOf(words, at + 1);
  const start = Array.from(text.slice(0, at)).length;
  const directive = textFragmentsOf(text)({ start, end: start + Array.from(words).length });
  return directive?.replace(':~:text=', '').split(',').map(decodeURIComponent) ?? null;
}

describe('a directive is as short as tells the words from all others', () => {
  test.each<[string, string, string, number, string[]]>([
    ['the only ones', 'They spoke for an hour.', 'spoke', 1, ['spoke']],
    ['the second of two', 'a call, then one more call', 'call', 2, ['more-', 'call']],
    ['the first of two', 'call me, then call her', 'call', 1, ['call', '-me,']],
    ['told apart further off', 'he said no. He said no again', 'said no', 2, ['said no', '-again']],
    ['capitals do not tell apart', 'Peace at last. No peace', 'peace', 1, ['No-', 'peace']],
    ['at the start of a line, by the line above', 'One\nPeace\nTwo\nPeace', 'Peace', 2, ['Two-', 'Peace']],
    ['in other letters', 'Путин сказал. Трамп сказал', 'сказал', 2, ['Трамп-', 'сказал']],
    ['behind letters of two units', '🕊️ 𝔘 call, 𝔙 call', 'call', 2, ['𝔙-', 'call']],
    ['part of a word, which no browser finds alone', 'a nonaggression pact', 'aggression', 1, ['non-', 'aggression']],
  ])('%s', (_, text, words, occurrence, parts) => {
    expect(partsOf(text, words, occurrence)).toEqual(parts);
  });

  test('white space counts as one space', () => {
    expect(partsOf('for  an\thour', 'an\thour')).toEqual(['an hour']);
  });

  test('of long words only the beginning and the end, and more of it where that is not the only one', () => {
    const words = `They both said that ${'peace '.repeat(40)}would come very soon`;
    expect(partsOf(`First. ${words}.`, words)).toEqual(['They both said that', 'would come very soon']);
    expect(partsOf(`They both said that no. ${words}.`, words)?.[0]).toBe('They both said that peace');
  });

  test('words that run over a line break are given by their two ends, each within its line', () => {
    expect(partsOf('A.\nHe spoke\n\nof peace. B', 'He spoke\n\nof peace')).toEqual(['He spoke', 'of peace']);
  });
});

test('what has a meaning in a directive is encoded', () => {
  const text = 'so: a 50-minute, “first & last” call';
  expect(textFragmentsOf(text)({ start: 4, end: 30 })).toBe(':~:text=a%2050%2Dminute%2C%20%E2%80%9Cfirst%20%26%20last');
});

test('marks without letters have none', () => {
  expect(textFragmentsOf('“…” he said')({ start: 0, end: 3 })).toBeNull();
});

test('whatever the text, a directive can be decoded and its words are those of the range', () => {
  const letters = fc.array(fc.constantFrom('a', 'b', ' ', '\n', '-', ',', '𝔘', '\uD800'), {
    minLength: 1,
    maxLength: 60,
  });
  fc.assert(
    fc.property(letters, fc.nat(60), fc.nat(60), (all, a, b) => {
      const range = { start: Math.min(a, b), end: Math.min(Math.max(a, b), all.length) };
      const words = Array.from(all.join('')).slice(range.start, range.end).join('');
      const directive = textFragmentsOf(all.join(''))(range);
      if (directive === null) return;
      const parts = directive.replace(':~:text=', '').split(',');
      const own = parts.filter((part) => !part.startsWith('-') && !part.endsWith('-')).map(decodeURIComponent);
      const shown = words.toWellFormed().replace(/\s+/gu, ' ').trim();
      expect(shown.startsWith(own[0] ?? '?')).toBe(true);
      expect(shown.endsWith(own.at(-1) ?? '?')).toBe(true);
    }),
  );
});
