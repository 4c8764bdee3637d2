import { expect, test } from 'vitest';
import { ROOM_OF_A_PAGE } from './weights.ts';
import { yearPages } from './year-pages.ts';

test('a year that is too heavy for one page goes on under its own address', () => {
  const years = [
    { id: '1952', label: '1952', items: [1] },
    { id: '1953', label: '1953', items: [ROOM_OF_A_PAGE, ROOM_OF_A_PAGE - 1, 1] },
  ];
  const pages = yearPages(years, (weight) => weight);
  expect(pages.map(({ year }) => year)).toEqual([
    { id: '1952', label: '1952', items: [1] },
    { id: '1953', label: '1953, part 1 of 2', items: [ROOM_OF_A_PAGE] },
    { id: '1953-2', label: '1953, part 2 of 2', items: [ROOM_OF_A_PAGE - 1, 1] },
  ]);
  expect(pages.map(({ previous, next }) => [previous?.id ?? null, next?.id ?? null])).toEqual([
    [null, '1953'],
    ['1952', '1953-2'],
    ['1953', null],
  ]);
});
