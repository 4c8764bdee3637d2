import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutterOf, lengthOf } from './code-points.ts';

test('astral characters count once', () => {
  expect(cutterOf('a𝔘b')({ start: 1, end: 2 })).toBe('𝔘');
  expect(lengthOf('a𝔘b')).toBe(3);
});

test('cuts and lengths are those of the list of code points, with and without astral characters', () => {
  const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string());
  fc.assert(
    fc.property(texts, fc.nat(20), fc.nat(20), (text, start, size) => {
      const letters = Array.from(text);
      expect(lengthOf(text)).toBe(letters.length);
      expect(cutterOf(text)({ start, end: start + size })).toBe(letters.slice(start, start + size).join(''));
    }),
  );
});
