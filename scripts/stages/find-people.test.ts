import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { personEntry } from '../../src/schemas/person.ts';
import { cleanTextOf } from '../fixtures/clean-text-of.ts';
import { peopleIn } from '../fixtures/people-in.ts';
import { indexPeople } from './find-people.ts';

const people = indexPeople(
  z.array(personEntry).parse([
    {
      id: 'ada-lind',
      name: 'Ada Lind',
      aliases: ['Lind'],
      roles: [{ title: 'President of Norway', from: '2020-01-01' }],
    },
    {
      id: 'boris-renko',
      name: 'Boris Renko',
      aliases: ['Renko', 'Renkó'],
      roles: [{ title: 'Prime Minister of Denmark', from: '2020-01-01' }],
    },
    {
      id: 'old-lind',
      name: 'Olav Lind',
      roles: [{ title: 'President of Norway', from: '2010-01-01', to: '2019-12-31' }],
    },
    { id: 'clara-holm', name: 'Clara Holm', roles: [{ title: 'President of Finland', from: '2022-01-01' }] },
    { id: 'kim-sung-un', name: 'Kim Sung Un', aliases: ['Kim Sung-un'] },
    { id: 'jorn-oder', name: 'Jörn Oder', aliases: ['Oder'] },
    { id: 'rosa-may', name: 'Rosa May', aliases: ['May'] },
    { id: 'per-aune', name: 'Per Aune', aliases: ['Aune'], roles: [{ title: 'Aide to the President of Norway' }] },
    { id: 'sten-arvid', name: 'Sten Arvid', aliases: ['Arvid'], roles: [{ title: 'Foreign Minister of Denmark' }] },
    { id: 'palace', name: 'Palace', kind: 'institution', aliases: ['the Palace', 'Palace press office'] },
  ]),
);

/** `words=person` for each mention. */
function read(text: string, day: string | null = null): string[] {
  const mentions = peopleIn(cleanTextOf(text), people, day);
  return mentions.map(({ start, end, person }) => `${text.slice(start, end)}=${person}`);
}

describe('names', () => {
  test.each([
    ['a full name', 'Ada Lind left.', ['Ada Lind=ada-lind']],
    ['a possessive', "It was Lind’s plan and Renko's.", ['Lind=ada-lind', 'Renko=boris-renko']],
    ['two joined', 'The Lind-Renko call', ['Lind=ada-lind', 'Renko=boris-renko']],
    ['the longest', 'The Palace press office wrote.', ['Palace press office=palace']],
    ['"the" is no part of it', 'It was the Palace.', ['Palace=palace']],
    [
      'hyphen or space',
      'Kim Sung-un and Kim Sung Un and Kim Sung–Un',
      ['Kim Sung-un=kim-sung-un', 'Kim Sung Un=kim-sung-un', 'Kim Sung–Un=kim-sung-un'],
    ],
    ['accents folded', 'Jorn Oder and Jo\u0308rn Oder', ['Jorn Oder=jorn-oder', 'Jo\u0308rn Oder=jorn-oder']],
    ['over the end of a line', 'Ada\nLind left.', ['Ada\nLind=ada-lind']],
    ['a title before', 'Mrs Lind and President Lind', ['Lind=ada-lind', 'Lind=ada-lind']],
    ['an own initial', 'A. Lind left, and J. Lind stayed.', ['A. Lind=ada-lind']],
    ['a middle initial', 'Ada J. Lind left.', ['Ada J. Lind=ada-lind']],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    ['part of a word', 'The Lindens of Palaces'],
    ['another case', 'a lind tree in a palace'],
    ["somebody else's surname", 'They met Laura Renko there.'],
    ['somebody else at the start', 'Laura Renko said so.'],
    ['the junior', 'Boris Renko Jr. came.'],
    ['a thing', 'The Renko Foundation and the Renko administration'],
    ['umlaut for e', 'Joern Oder'.slice(0, 5)],
  ])('%s: none', (_, text) => {
    expect(read(text)).toEqual([]);
  });

  test('a name that opens a sentence after a common word is the person’s', () => {
    expect(read('Yesterday Renko left. When Renko came, Mr. Renko knew.')).toHaveLength(3);
  });
});

describe('a name that is a month', () => {
  test('is none in a date or as a verb', () => {
    expect(read('Rosa May spoke in May. On May 19, in May 2022, they met. May he rest.')).toEqual([
      'Rosa May=rosa-may',
    ]);
  });
  test('is the person after the full name', () => {
    expect(read('Rosa May spoke. Later May said that May’s plan was dead.')).toEqual([
      'Rosa May=rosa-may',
      'May=rosa-may',
      'May=rosa-may',
    ]);
    expect(read('Later May said no.')).toEqual([]);
  });
});

describe('offices', () => {
  const day = '2021-05-01';

  test.each([
    ['of a country', 'the President of Norway spoke', ['the President of Norway=ada-lind']],
    ['with the adjective', 'the Danish prime minister spoke', ['the Danish prime minister=boris-renko']],
    ['with the possessive', "Denmark's Prime Minister spoke", ["Denmark's Prime Minister=boris-renko"]],
    ['alone, with one holder', 'the Prime Minister spoke', ['the Prime Minister=boris-renko']],
    ['leader', 'the Norwegian leader spoke', ['the Norwegian leader=ada-lind']],
  ])('%s', (_, text, expected) => {
    expect(read(text, day)).toEqual(expected);
  });

  test('are held on a day', () => {
    expect(read('the President of Norway spoke', '2015-05-01')).toEqual(['the President of Norway=old-lind']);
    expect(read('the President of Norway spoke', null)).toEqual([]);
  });

  test('alone with two holders: none', () => {
    expect(read('the President spoke', '2023-05-01')).toEqual([]);
  });

  test('"the President" is the one whom the text calls President, as long as it is one', () => {
    expect(read('President Clara Holm left. Then the President spoke.')).toContain('the President=clara-holm');
    expect(read('President Clara Holm and President Ada Lind left. Then the President spoke.')).not.toContain(
      'the President=clara-holm',
    );
    expect(read('President Clara Holm and President Nia Coleman left. Then the President spoke.')).toHaveLength(1);
  });

  test('an apposition introduces its name', () => {
    expect(read('Boris Renko, the Prime Minister, left. The Prime Minister spoke.')).toContain(
      'The Prime Minister=boris-renko',
    );
  });

  test('a title without a country is that of the seat the text speaks of', () => {
    const minister = indexPeople(
      z.array(personEntry).parse([
        { id: 'a', name: 'Ada Lind', roles: [{ title: 'Prime Minister of the United Kingdom' }] },
        { id: 'b', name: 'Boris Renko', roles: [{ title: 'Prime Minister of Italy' }] },
      ]),
    );
    const text = cleanTextOf(
      'A Downing Street spokesperson said:\n\nThe Prime Minister spoke to Prime Minister Renko.',
    );
    expect(peopleIn(text, minister, '2020-01-01')).toMatchObject([{ person: 'a', by: 'office' }]);
  });

  test.each([
    ['former', 'the former President of Norway spoke'],
    ['vice', 'the Vice President of Norway spoke'],
    ['elect', 'the President-elect spoke'],
    ['of a thing', 'the president of the bank spoke'],
    ['any', 'a president spoke; every prime minister knows'],
    ['as an office', 'She ran for president of Norway.'],
    ['several', 'the Presidents spoke'],
  ])('%s: none', (_, text) => {
    expect(read(text, day)).toEqual([]);
  });

  test('an aide to a president is no president', () => {
    expect(read('The President spoke.', day)).toEqual(['The President=ada-lind']);
  });
});

describe('roles given with a name', () => {
  test('stand for the name later', () => {
    expect(read('Palace aide Per Aune came. Later the Palace aide left.')).toContain('the Palace aide=per-aune');
    expect(read('Her adviser, Per Aune, came. Later the foreign policy adviser left.')).toContain(
      'the foreign policy adviser=per-aune',
    );
    expect(read('Aune (Lind’s spokesman) came. Later the spokesman left.')).toContain('the spokesman=per-aune');
  });
  test('stand for nobody when two have them, or a stranger has', () => {
    expect(read('Palace aide Per Aune and Palace aide Nia Coleman came. Later the aide left.')).not.toContain(
      'the aide=per-aune',
    );
  });
});

describe('pronouns', () => {
  test('are the only one whom the sentence or the one before speaks of', () => {
    expect(read('Renko said he was tired.')).toContain('he=boris-renko');
    expect(read('Renko left. He was tired.')).toContain('He=boris-renko');
    expect(read('Renko left. They thanked him.')).toContain('him=boris-renko');
  });
  test.each([
    ['two are named', 'Renko met Lind. He was tired.'],
    ['a stranger is named', 'Renko met Nia Coleman. He was tired.'],
    ['a person without a name', 'Renko met the driver. He was tired.'],
    ['an institution', 'The Palace spoke. He was tired.'],
    ['an object of the same clause', 'Renko told him.'],
    ['inside marks', 'Renko said, “He was tired.”'],
    ['a word of the other gender', 'Renko left. He was tired. She slept.'],
  ])('%s: open', (_, text) => {
    expect(
      read(text).filter(
        (mention) => /^(?:she|him)=/iu.test(mention) || (/^he=/iu.test(mention) && !text.includes('She')),
      ),
    ).toEqual([]);
  });
  test('a name inside marks is not who speaks them', () => {
    expect(read('Renko left. “Lind is tired,” he said.')).toContain('he=boris-renko');
  });
  test('are not the one with whom the first words of the sentence have them speak', () => {
    expect(read('Lind left. After her call with Renko, she was tired.')).toContain('she=ada-lind');
    expect(read('After her call with Renko she was tired.').filter((each) => each.startsWith('she='))).toEqual([]);
    expect(read('After the call, Renko said he was tired.')).toContain('he=boris-renko');
  });
  test('a counterpart is found by the country and the rank', () => {
    const text = 'Renko called. Foreign Minister Sten Arvid met his Norwegian counterpart.';
    expect(read(text, '2021-05-01').at(-1)).toBe('Sten Arvid=sten-arvid');
    expect(read('President Lind called her Danish counterpart.', '2021-05-01').at(-1)).toBe(
      'her Danish counterpart=boris-renko',
    );
  });
});

describe('whatever the text', () => {
  const words = fc.constantFrom(
    'Ada',
    'Lind',
    'the',
    'President',
    'of',
    'Norway',
    'he',
    'May',
    'Renko',
    ',',
    '.',
    '“',
    '”',
    '\n\n',
    '\u0301',
    '-',
    'counterpart',
    'his',
    'Danish',
  );
  const texts = fc
    .array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 60 })
    .map((parts) => parts.join(' '));

  test('mentions lie in kept passages, in order, and do not overlap', () => {
    fc.assert(
      fc.property(texts, (letters) => {
        const text = cleanTextOf(letters);
        let last = 0;
        for (const { start, end, person } of peopleIn(text, people, '2021-05-01')) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.kept.some((kept) => kept.start <= start && end <= kept.end)).toBe(true);
          expect(people.byId.has(person)).toBe(true);
          last = end;
        }
      }),
    );
  });

  test.each([
    ['names', 'Ada Lind '.repeat(50_000)],
    ['halves of names', 'Ada '.repeat(200_000)],
    ['titles', 'the President '.repeat(50_000)],
    ['pronouns', 'Renko he '.repeat(50_000)],
    ['counterparts', 'President Lind met his Danish counterpart. '.repeat(10_000)],
    ['white space', `Ada${' '.repeat(500_000)}Lind`],
    ['marks on letters', `Ada Lind${'\u0301'.repeat(500_000)}`],
    ['one word', 'L'.repeat(2_000_000)],
  ])(
    '%s come to an end',
    (_, letters) => {
      const mentions = peopleIn(cleanTextOf(letters), people, '2021-05-01');
      expect(mentions.every(({ end }) => end <= letters.length)).toBe(true);
    },
    60_000,
  );
});

describe('offices of several', () => {
  test.each([
    ['of two countries', 'The leaders of Norway and Denmark met.', ['Norway=ada-lind', 'Denmark=boris-renko']],
    ['by their adjectives', 'The Norwegian and Danish leaders met.', ['Norwegian=ada-lind', 'Danish=boris-renko']],
    ['none where one is unknown', 'The leaders of Norway and Chile met.', []],
    ['none where one is of another kind', 'The presidents of Norway and Denmark met.', []],
    [
      'a counterpart with words behind',
      'Ada Lind rang her Danish counterpart on Monday.',
      ['Ada Lind=ada-lind', 'her Danish counterpart=boris-renko'],
    ],
    ['no counterpart of somebody else', 'Ada Lind left, Hale told his Danish counterpart.', ['Ada Lind=ada-lind']],
  ])('%s', (_, text, expected) => {
    expect(read(text, '2021-05-05')).toEqual(expected);
  });

  test('a bare office is the one whose country alone the text names', () => {
    expect(read('The President spoke. It was a good day for Norway.', '2023-05-05')).toEqual([
      'The President=ada-lind',
    ]);
    expect(read('The President spoke of Norway and Finland.', '2023-05-05')).toEqual([]);
  });
});
