import { expect, test } from 'vitest';
import { makeSource, onDay } from '../testing/make-call.ts';
import { textsByYear } from './texts-by-year.ts';

test('texts stand under the year of publication, undated ones last', () => {
  const published = [null, '2025-06-14', '2017-01-28', '2025-07-03'];
  const texts = published.map((day, index) => makeSource({ id: `text-${index}`, published: onDay(day) }));
  const years = textsByYear(texts, (text) => text);
  expect(years.map(({ label, items }) => [label, items.map(({ id }) => id)])).toEqual([
    ['2017', ['text-2']],
    ['2025', ['text-1', 'text-3']],
    ['Undated', ['text-0']],
  ]);
});
