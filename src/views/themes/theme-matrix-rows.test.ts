import { expect, test } from 'vitest';
import { makeCall, makeClaim, makePoint, sides } from '../testing/make-call.ts';
import { themeMatrixRows } from './theme-matrix-rows.ts';

const makeTheme = (id: string) => ({ id, label: id, description: '', terms: [id], calls: [], sources: [] });

test('a cell says who speaks of the theme and how the accounts stand; where nobody does, it is empty', () => {
  const call = makeCall({
    claims: [
      makeClaim({ point: 'theme', theme: 'fish', side: 'renkia' }),
      makeClaim({ id: 'c2', point: 'theme', theme: 'fish' }),
    ],
    points: [
      makePoint({
        point: 'theme',
        theme: 'fish',
        verdict: 'one-side-only',
        accounts: [
          { by: 'lindland', claims: [] },
          { by: 'renkia', claims: ['c1'] },
          { by: 'press', claims: ['c2'] },
        ],
      }),
    ],
  });
  const [row] = themeMatrixRows({ sides, themes: [makeTheme('trade'), makeTheme('fish')] }, [call]);
  expect(row?.cells[0]).toBeNull();
  expect(row?.cells[1]?.columns.map(({ id }) => id)).toEqual(['renkia', 'press']);
  expect(row?.cells[1]?.verdict).toBe('one side only');
});
