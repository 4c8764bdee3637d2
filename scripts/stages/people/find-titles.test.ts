import { expect, test } from 'vitest';
import { z } from 'zod';
import { personEntry } from '../../../src/schemas/person.ts';
import { cleanTextOf } from '../../fixtures/clean-text-of.ts';
import { peopleIn } from '../../fixtures/people-in.ts';
import { indexPeople } from '../find-people.ts';

const people = indexPeople(
  z.array(personEntry).parse([{ id: 'ada-lind', name: 'Ada Lind', roles: [{ title: 'President of Norway' }] }]),
);

test.each([
  ['the article that a nation’s name may have', 'He had a call with the Norwegian president on Friday.', ['ada-lind']],
  ['any president of a nation', 'He had a call with a Norwegian president on Friday.', []],
  ['one who is it no more', 'He had a call with the former Norwegian president on Friday.', []],
])('%s', (_, text, found) => {
  expect(peopleIn(cleanTextOf(text), people, '2021-05-01').map(({ person }) => person)).toEqual(found);
});
