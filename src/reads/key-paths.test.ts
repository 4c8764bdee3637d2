import { expect, test } from 'vitest';
import { makeDossier } from '../data/testing/make-dossier.ts';
import { keyPaths } from './key-paths.ts';
import { watchIdly } from './watched.ts';

const params = { id: 'x' };
const keyOf = (props: object) => keyPaths([{ params, props }])[0]?.cacheKey;

test('a page that is given the same has the same key, and another for whatever is another', () => {
  const [call] = watchIdly(makeDossier()).calls;
  expect(keyOf({ call, year: '2025' })).toBe(keyOf({ call, year: '2025' }));
  expect(keyOf({ call, year: '2025' })).not.toBe(keyOf({ call, year: '2024' }));
  expect(keyOf({ call })).not.toBe(keyOf({ call: { ...call, status: 'denied' } }));
});

test('what has no digest is refused', () => {
  expect(() => keyOf({ names: new Map() })).toThrow('A page is given a Map, of which there is no digest.');
});
