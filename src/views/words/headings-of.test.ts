import { expect, test } from 'vitest';
import { cutterOf } from '../../code-points.ts';
import { headingsOf } from './headings-of.ts';

test('the headings of a text, without its title, on one line each', () => {
  const text = 'Title\n\nFirst\n part\n\nHe spoke.\n\n';
  const kept = [
    { id: 'p1', start: 0, end: 7, kind: 'title' as const },
    { id: 'p2', start: 7, end: 20, kind: 'heading' as const },
    { id: 'p3', start: 20, end: 31, kind: 'paragraph' as const },
  ];
  expect(headingsOf({ kept }, cutterOf(text))).toEqual([{ id: 'p2', label: 'First part' }]);
});

test('a long heading ends after a whole word', () => {
  const text = `${'words '.repeat(12)}and more`;
  const [heading] = headingsOf({ kept: [{ id: 'p1', start: 0, end: 80, kind: 'heading' }] }, cutterOf(text));
  expect(heading?.label).toBe(`${'words '.repeat(11).trim()} …`);
});
