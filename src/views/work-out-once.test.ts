import { expect, test } from 'vitest';
import { workOutOnce } from './work-out-once.ts';

test('a view is made once for a dossier and an entry, and anew for another dossier', () => {
  let count = 0;
  const view = workOutOnce(
    (dossier: { title: string }, call: { id: string }) => `${dossier.title} ${call.id} ${++count}`,
  );
  const [before, after] = [{ title: 'Before' }, { title: 'After' }];
  const [one, other] = [{ id: 'one' }, { id: 'other' }];
  expect([view(before, one), view(before, other), view(before, one)]).toEqual([
    'Before one 1',
    'Before other 2',
    'Before one 1',
  ]);
  expect(view(after, one)).toBe('After one 3');
});
