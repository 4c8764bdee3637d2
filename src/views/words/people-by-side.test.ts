import { expect, test } from 'vitest';
import { describePerson, describePresence, describeRoles, peopleBySide } from './people-by-side.ts';
import { makePerson, people, sides } from '../testing/make-call.ts';

test('principals come before voices, and those of no side last, under the mark of the press', () => {
  const office = makePerson('lind-office', 'Office of Ada Lind', { side: 'lindland', part: 'voice' });
  const analyst = makePerson('dora-even', 'Dora Even');
  const groups = peopleBySide({ sides, people: [office, analyst, ...people] });
  expect(groups.map(({ label, mark, people: who }) => [label, mark, who.map(({ id }) => id)])).toEqual([
    ['Lindland', 1, ['ada-lind', 'lind-office']],
    ['United Renkia', 2, ['boris-renko']],
    ['Press and third voices', 0, ['dora-even']],
  ]);
});

test('a phrase for somebody is their description, else their last office', () => {
  const roles = [
    { title: 'minister', to: '2020-01-01' },
    { title: 'president of Lindland', from: '2020-01-01' },
  ];
  expect(describePerson({ description: 'an aide', roles })).toBe('An aide');
  expect(describePerson({ roles })).toBe('President of Lindland');
  expect(describePerson({ roles: [] })).toBeNull();
  expect(describeRoles({ roles })).toEqual([
    'minister, until 1 January 2020',
    'president of Lindland, from 1 January 2020 on',
  ]);
});

test('who only is named is said to be named', () => {
  expect(describePresence({ calls: ['a'], quotations: [], sources: ['x'] })).toBe('1 call');
  expect(describePresence({ calls: [], quotations: [], sources: ['x', 'y'] })).toBe('named in 2 texts');
});
