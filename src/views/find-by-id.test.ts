import { expect, test } from 'vitest';
import { findById } from './find-by-id.ts';

test('an entry is found by its id, in its own list', () => {
  const [norland, sudria] = [[{ id: 'a', name: 'Ada' }], [{ id: 'a', name: 'Aino' }]];
  expect([findById(norland, 'a')?.name, findById(sudria, 'a')?.name]).toEqual(['Ada', 'Aino']);
  expect([findById(norland, 'b'), findById(norland, null)]).toEqual([undefined, undefined]);
});
