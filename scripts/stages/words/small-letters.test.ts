import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallLetters } from './small-letters.ts';

test('every letter keeps its place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (words) => {
      const small = smallLetters(`${words}İŞTANBUL ΟΔΟΣ ${words}`);
      expect(small).toHaveLength(words.length * 2 + 'İŞTANBUL ΟΔΟΣ '.length);
      for (let at = 0; at < words.length; at++)
        if (words.charCodeAt(at) < 128) expect(small.charAt(at)).toBe(words.charAt(at).toLowerCase());
    }),
  );
});
