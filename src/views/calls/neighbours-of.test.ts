import { expect, test } from 'vitest';
import { neighboursOf, windowAround } from './neighbours-of.ts';

const entries = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));
const around = (id: string) =>
  windowAround(entries, id, 3)
    .map((entry) => entry.id)
    .join('');

test('the first has nothing before it, the last nothing behind', () => {
  expect(neighboursOf(entries, 'a')).toMatchObject({ previous: null, next: { id: 'b' }, place: 1, count: 5 });
  expect(neighboursOf(entries, 'e')).toMatchObject({ previous: { id: 'd' }, next: null, place: 5 });
  expect(() => neighboursOf(entries, 'x')).toThrow('`x` is not among them.');
});

test('a window is full at both ends of the list', () => {
  expect([around('a'), around('c'), around('e')]).toEqual(['abc', 'bcd', 'cde']);
  expect(windowAround(entries, 'a', 9)).toHaveLength(5);
});
