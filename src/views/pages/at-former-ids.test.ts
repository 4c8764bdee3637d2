import { expect, test } from 'vitest';
import { atFormerIds } from './at-former-ids.ts';

test('a page of a thing is also where its former ids had it', () => {
  const things = [{ id: 'fish', formerIds: ['fishing', 'herring'] }, { id: 'grain' }];
  const paths = ['fish', 'grain'].map((id) => ({ params: { id, year: '2020' }, props: { count: 3 } }));
  expect(atFormerIds(things, paths).map(({ params, props }) => [params.id, params.year, props.count])).toEqual([
    ['fish', '2020', 3],
    ['fishing', '2020', 3],
    ['herring', '2020', 3],
    ['grain', '2020', 3],
  ]);
});
