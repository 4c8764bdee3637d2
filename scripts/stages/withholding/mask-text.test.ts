import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWords, maskText } from './mask-text.ts';

test('a notice stands in place of the letters, as long as they were; white space around them stays', () => {
  const text = 'One.\n\n  Two words and thirty letters more here.\n\nEnd';
  const masked = maskText(text, [{ start: 6, end: 49 }]);
  expect(masked).toBe(`One.\n\n  ${'[7 words not shown: rights]'.padEnd(39)}\n\nEnd`);
});

test('a stretch that is too short for the notice has an ellipsis', () => {
  expect(
    maskText('Menu\nAb\n\n', [
      { start: 0, end: 5 },
      { start: 5, end: 9 },
    ]),
  ).toBe('[…] \n… \n\n');
});

test('a stretch without letters is left as it is', () => {
  expect(maskText('a \n\n b', [{ start: 1, end: 5 }])).toBe('a \n\n b');
});

test('an astral letter is one place, as spans count', () => {
  const text = `${'🕊️'.repeat(20)}\nafter 🐟`;
  const masked = Array.from(maskText(text, [{ start: 0, end: 40 }]));
  expect(masked).toHaveLength(Array.from(text).length);
  expect(masked.slice(40).join('')).toBe('\nafter 🐟');
});

test('whatever the text, what is not masked stands where it stood, and no letter of what is masked is left', () => {
  const part = fc.string({ unit: 'grapheme', maxLength: 60 });
  fc.assert(
    fc.property(part, part, part, (before, hidden, after) => {
      const [start, middle] = [Array.from(before).length, Array.from(hidden).length];
      const masked = Array.from(maskText(before + hidden + after, [{ start, end: start + middle }]));
      expect(masked.slice(0, start).join('')).toBe(before);
      expect(masked.slice(start + middle).join('')).toBe(after);
      const notice = masked
        .slice(start, start + middle)
        .join('')
        .trim();
      expect(notice).toMatch(/^(?:\[\d+ words? not shown: rights\]|\[…\]|…|)$/u);
      expect(notice === '').toBe(countWords(hidden) === 0);
    }),
  );
});
