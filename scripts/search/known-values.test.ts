import { expect, test } from 'vitest';
import { knownValues } from './known-values.ts';

test('values stand once, and what nobody knows is no value', () => {
  expect(knownValues({ theme: ['b', 'a', 'b'], person: [null], side: ['north', undefined], call: [] })).toEqual({
    theme: ['b', 'a'],
    side: ['north'],
  });
});
