import { expect, test } from 'vitest';
import { z } from 'zod';
import { personEntry } from '../../../src/schemas/person.ts';
import { cleanTextOf } from '../../fixtures/clean-text-of.ts';
import { peopleIn } from '../../fixtures/people-in.ts';
import { indexPeople } from '../find-people.ts';

const people = indexPeople(
  z.array(personEntry).parse([
    {
      id: 'olga-brandt',
      name: 'Olga Brandt',
      aliases: ['Brandt'],
      roles: [{ title: 'Chancellor of Austria', from: '2020-01-01' }],
    },
    {
      id: 'emil-brandt',
      name: 'Emil Brandt',
      aliases: ['Brandt'],
      roles: [{ title: 'Chancellor of Austria', from: '1990-01-01', to: '1999-12-31' }],
    },
    {
      id: 'boris-renko',
      name: 'Boris Renko',
      aliases: ['Renko'],
      roles: [{ title: 'Prime Minister of Denmark', from: '2020-01-01' }],
    },
    { id: 'ros-keane', name: 'Ros Keane', roles: [{ title: 'Taoiseach', from: '2020-01-01' }] },
    { id: 'jon-wade', name: 'Jon Wade', roles: [{ title: 'President of the United States', from: '2020-01-01' }] },
    { id: 'una-berg', name: 'Una Berg', roles: [{ title: 'Prime Minister of Sweden', from: '2020-01-01' }] },
  ]),
);

function read(text: string, day: string): string[] {
  const mentions = peopleIn(cleanTextOf(text), people, day);
  return mentions.map(({ start, end, person }) => `${text.slice(start, end)}=${person}`);
}

test('a name that two share is his who alone held an office on the day', () => {
  expect(read('Chancellor Brandt spoke.', '1995-05-01')).toEqual(['Brandt=emil-brandt']);
  expect(read('Mr Brandt spoke.', '2021-05-01')).toEqual(['Brandt=olga-brandt']);
  expect(read('Brandt spoke.', '2005-05-01')).toEqual([]);
});

test('and his whom the text has named in full, whatever the day', () => {
  expect(read('Emil Brandt left. Brandt spoke.', '2021-05-01')).toEqual([
    'Emil Brandt=emil-brandt',
    'Brandt=emil-brandt',
  ]);
});

test('a bare title beside the same title with a name, in a record, is the other holder’s', () => {
  expect(read('The Prime Minister: Hello.\n\nPrime Minister Renko: Good morning.', '2021-05-01')).toEqual([
    'The Prime Minister=una-berg',
    'Renko=boris-renko',
  ]);
  expect(read('PARTICIPANTS The Prime Minister Prime Minister Renko Notetaker Per Holm', '2021-05-01')).toEqual([
    'The Prime Minister=una-berg',
    'Renko=boris-renko',
  ]);
  expect(read('Prime Minister Renko left.\n\nThe Prime Minister was tired.', '2021-05-01')).toEqual([
    'Renko=boris-renko',
    'The Prime Minister=boris-renko',
  ]);
});

test.each([
  [
    'a name that ends a sentence',
    'He met Boris Renko. Brandt left.',
    ['Boris Renko=boris-renko', 'Brandt=olga-brandt'],
  ],
  ['a place that ends a sentence', 'He was in Vienna. Brandt left.', ['Brandt=olga-brandt']],
  ['but not a given name cut short', 'Chr. Brandt left.', []],
])('a surname after %s', (_, text, expected) => {
  expect(read(text, '2021-05-01')).toEqual(expected);
});

test('a long given name with one letter wrong is the person’s own, another name is not', () => {
  const one = indexPeople(z.array(personEntry).parse([{ id: 'a', name: 'Volomir Brandt', aliases: ['Brandt'] }]));
  expect(peopleIn(cleanTextOf('Volomr Brandt spoke.'), one, null)).toEqual([]);
  expect(peopleIn(cleanTextOf('Volomirr Brandt spoke.'), one, null)).toMatchObject([{ person: 'a' }]);
  expect(peopleIn(cleanTextOf('Solomir Brandt spoke.'), one, null)).toEqual([]);
});

test('surnames in capitals, before the given name too', () => {
  const day = '2021-05-01';
  expect(read('Una BERG met RENKO Boris, and Mr. RENKO left.', day)).toEqual([
    'Una BERG=una-berg',
    'RENKO Boris=boris-renko',
    'RENKO=boris-renko',
  ]);
});

test('of two in the same office, the one who speaks to the other is not the other', () => {
  const day = '2021-05-01';
  expect(read('The Prime Minister spoke to Prime Minister Una Berg. The Prime Minister thanked her.', day)).toContain(
    'The Prime Minister=boris-renko',
  );
  expect(read('PM call with Prime Minister Una Berg', day)).toContain('PM=boris-renko');
  expect(read('The Prime Minister left. Prime Minister Una Berg spoke to reporters.', day)).not.toContain(
    'The Prime Minister=boris-renko',
  );
});

test('the Taoiseach is of Ireland, and no other prime minister', () => {
  const day = '2021-05-01';
  expect(
    read('Prime Minister Una Berg spoke to the Taoiseach. The Prime Minister thanked the Irish Prime Minister.', day),
  ).toEqual([
    'Una Berg=una-berg',
    'the Taoiseach=ros-keane',
    'The Prime Minister=una-berg',
    'the Irish Prime Minister=ros-keane',
  ]);
});

test('POTUS is of the United States, and no other president', () => {
  const day = '2021-05-01';
  expect(read('POTUS spoke to Prime Minister Una Berg.', day)).toEqual(['POTUS=jon-wade', 'Una Berg=una-berg']);
  expect(read('The President of Finland met POTUS.', day)).toEqual(['POTUS=jon-wade']);
});

test('of two offices in one apposition, both are the person’s', () => {
  expect(read('Emil Brandt, Speaker and Prime Minister, rang Una Berg.', '2021-05-01')).toEqual([
    'Emil Brandt=emil-brandt',
    'Una Berg=una-berg',
  ]);
});
