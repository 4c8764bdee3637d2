import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePointOffsets } from './code-point-offsets.ts';

test('at every boundary of a code point, as many code points as the text before it has', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      fc.pre(text.isWellFormed());
      const toCodePoints = codePointOffsets(text);
      let utf16 = 0;
      for (const [codePoints, letter] of Array.from(text).entries()) {
        expect(toCodePoints(utf16)).toBe(codePoints);
        utf16 += letter.length;
      }
      expect(toCodePoints(utf16)).toBe(Array.from(text).length);
    }),
  );
});
