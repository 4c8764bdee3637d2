import { expect, test } from 'vitest';
import { FoldedList } from './folded-list.ts';

test('gives its items in order, as often as it is asked, also while it grows', () => {
  const list = new FoldedList<{ words: string }>();
  expect([...list]).toEqual([]);
  const items = Array.from({ length: 1001 }, (_, index) => ({ words: `herring 🐟 ${String(index)}` }));
  for (const item of items.slice(0, 500)) list.pushJson(JSON.stringify(item));
  expect([...list]).toEqual(items.slice(0, 500));
  for (const item of items.slice(500)) list.pushJson(JSON.stringify(item));
  expect([...list]).toEqual(items);
  expect([...list]).toEqual(items);
});
