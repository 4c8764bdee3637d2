import fc from 'fast-check';
import { expect, test } from 'vitest';
import { letterReader } from './letter-reader.ts';

test('the letters between any two places, counted in code points', () => {
  const text = fc.string({ unit: 'binary' }).filter((value) => value.isWellFormed());
  fc.assert(
    fc.property(text, fc.nat(12), fc.nat(12), (value, start, length) => {
      expect(letterReader(value)(start, start + length)).toBe(
        Array.from(value)
          .slice(start, start + length)
          .join(''),
      );
    }),
  );
});
