import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { personEntry } from '../../src/schemas/person.ts';
import { cleanTextOf } from '../fixtures/clean-text-of.ts';
import { scanOf } from '../fixtures/scan-of.ts';
import type { CleanText } from './clean-text.ts';
import { findPeople, indexPeople } from './find-people.ts';
import { findQuotations, type QuotationMention } from './find-quotations.ts';

const people = z.array(personEntry).parse([
  { id: 'ada-lind', name: 'Ada Lind', aliases: ['Lind'], roles: [{ title: 'President of Norway' }] },
  { id: 'boris-renko', name: 'Boris Renko', aliases: ['Renko'] },
  { id: 'per-holm', name: 'Per Holm', aliases: ['Holm'] },
  { id: 'una-dahl', name: 'Una Dahl' },
  { id: 'storting', name: 'Storting', kind: 'institution', aliases: ['the Storting'] },
]);

function quotationsOf(text: CleanText): QuotationMention[] {
  const index = indexPeople(people);
  const words = scanOf(text, index);
  return findQuotations(text, words, findPeople(text, words, index, null));
}

/** `kind speaker: words`, one a quotation; what most rules are about. */
function read(text: string): string[] {
  return quotationsOf(cleanTextOf(text)).map(
    ({ kind, speaker, exact }) => `${kind} ${speaker === null ? 'null' : speaker.text}: ${exact}`,
  );
}

describe('words in marks', () => {
  test.each([
    ['after the speaker', 'Renko said: “We are done.”', ['direct Renko: We are done.']],
    ['before the speaker', '“We are done,” Renko told reporters.', ['direct Renko: We are done,']],
    ['inverted', '“We are done,” said Boris Renko, who runs the port.', ['direct Boris Renko: We are done,']],
    ['British punctuation', '‘We are done’, Renko said.', ['direct Renko: We are done']],
    ['straight marks', '"We are done," Renko said.', ['direct Renko: We are done,']],
    ['guillemets', '«We are done,» Renko said.', ['direct Renko: We are done,']],
    ['low marks', '„We are done,“ Renko said.', ['direct Renko: We are done,']],
    ['two apostrophes', "``We are done,'' Renko said.", ['direct Renko: We are done,']],
    ['a question', '“Are we done?” Renko asked.', ['direct Renko: Are we done?']],
    [
      'around the cue',
      '“We are done,” Renko said, “and tired.”',
      ['direct Renko: We are done,', 'direct Renko: and tired.'],
    ],
    [
      'goes on after the cue',
      '“We are done,” Renko said. “Go home.”',
      ['direct Renko: We are done,', 'direct Renko: Go home.'],
    ],
    ['all of the report in marks', 'Renko said that “the port is shut.”', ['direct Renko: the port is shut.']],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('an opening mark on each paragraph and one closing mark make one quotation a paragraph, of one speaker', () => {
    expect(read('“We are done,” Renko said. “We have no fuel.\n\n“We have no bread.”')).toEqual([
      'direct Renko: We are done,',
      'direct Renko: We have no fuel.',
      'direct Renko: We have no bread.',
    ]);
  });

  test('marks around three paragraphs hold each of them', () => {
    expect(read('A spokesman for the port said:\n\n“The port is shut.\n\nShips wait.\n\nIt opens on Monday.”')).toEqual(
      [
        'direct A spokesman for the port: The port is shut.',
        'direct A spokesman for the port: Ships wait.',
        'direct A spokesman for the port: It opens on Monday.',
      ],
    );
  });

  test('marks inside marks belong to the outer words', () => {
    expect(read('“Renko said, “I know.” And he left,” Lind recalled.')).toEqual([
      'direct Lind: Renko said, “I know.” And he left,',
    ]);
    expect(read('“They said ‘no,’ so we left,” Lind said.')).toEqual(['direct Lind: They said ‘no,’ so we left,']);
  });

  test('a mark too many leaves the marks after it as they are', () => {
    const stray = '"The talks went well. Lind called them "useful" and "calm." "I am glad," she said.';
    expect(read(stray)).toContain('direct she: I am glad,');
    expect(read(stray).join()).not.toContain('went well');
  });

  test('apostrophes are no marks', () => {
    expect(read("The leaders' plan doesn't change Renko's view of the '90s.")).toEqual([]);
  });
});

describe('words in marks that nobody is said to speak', () => {
  test.each([
    ['scare quotes', 'The “great leader” opened a “special zone” in the north.'],
    ['a title of a work', 'She was reading “The Long Road Home” on the train.'],
    ['a nickname', 'Boris “the Bear” Renko lives in the port.'],
    ['a run of words', 'Lind had “a plan to open the port for all of the ships again” in hand.'],
    ['a sentence without its end', 'Lind left (“The port is open to all”) in May.'],
    ['an inch mark', 'The pipe is 12" wide and 6\' long.'],
  ])('%s: none', (_, text) => {
    expect(read(text)).toEqual([]);
  });

  test('a sentence in marks without a speaker has none', () => {
    expect(read('The hall was cold. A voice called. The lights failed.\n\n“We should all go home now.”')).toEqual([
      'direct null: We should all go home now.',
    ]);
  });

  test('a bare paragraph takes the speaker of the paragraph before only when that has one alone', () => {
    expect(read('Renko said the port was shut.\n\n“It has been shut for days.”')[1]).toBe(
      'direct Renko: It has been shut for days.',
    );
    expect(
      read('Renko said the port was shut, but Lind said it was open.\n\n“It has been shut for days.”').at(-1),
    ).toBe('direct null: It has been shut for days.');
  });
});

describe('reports with some words in marks', () => {
  test.each([
    ['a clause', 'Renko said the port was “dead and buried.”', ['mixed Renko: the port was “dead and buried.”']],
    ['before the cue', 'The port is “dead and buried,” Renko said.', ['mixed Renko: The port is “dead and buried,”']],
    [
      'after a colon',
      'Renko said the port was shut: “Nobody came.”',
      ['mixed Renko: the port was shut: “Nobody came.”'],
    ],
    ['a name for a thing', 'Renko called the port “a disgrace.”', ['mixed Renko: the port “a disgrace.”']],
    ['a name for "it"', 'Renko called it “a disgrace.”', ['mixed Renko: it “a disgrace.”']],
    ['a warning of', 'Renko left early, warning of “great danger.”', ['direct Renko: great danger.']],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('speaker, cue and relay', () => {
  const one = (text: string) => quotationsOf(cleanTextOf(text))[0];

  test('the speaker is named in the words of the sentence, with the id that people.yaml has for them', () => {
    const text = 'Port adviser Per Holm told journalists that the port was shut.';
    expect(one(text)).toMatchObject({
      speaker: { person: 'per-holm', text: 'Port adviser Per Holm', start: 0, end: 21 },
      cue: { text: 'told journalists', start: 22, end: 38 },
    });
  });

  test('a speaker without an id keeps his words', () => {
    expect(one('“It is over,” said Nia Coleman, a teacher.')?.speaker).toMatchObject({
      person: null,
      text: 'Nia Coleman',
    });
  });

  test('"he" is the speaker before, unless somebody else is named between', () => {
    const [, same] = quotationsOf(cleanTextOf('Renko said the port was shut.\n\n“It is over,” he said.'));
    expect(same?.speaker).toMatchObject({ person: 'boris-renko', text: 'he' });
    const [, open] = quotationsOf(
      cleanTextOf('Renko said the port was shut. Holm met the minister, Sten Arvid.\n\n“It is over,” he said.'),
    );
    expect(open?.speaker).toMatchObject({ person: null, text: 'he' });
  });

  test('"the adviser" is the one whom the text has introduced so', () => {
    const [, later] = quotationsOf(
      cleanTextOf('Foreign affairs adviser Per Holm left.\n\n“It is over,” the adviser said. “Go home.”'),
    );
    expect(later?.speaker).toMatchObject({ person: 'per-holm' });
  });

  test('the spokesman is the one whose spokesman spoke before, and nobody where two did', () => {
    const speakersIn = (text: string) => quotationsOf(cleanTextOf(text)).map(({ speaker }) => speaker?.person);
    const first = '“The port is open,” a Storting spokeswoman said.';
    expect(speakersIn(`${first} “Ships wait,” the spokeswoman added.`)).toEqual(['storting', 'storting']);
    expect(speakersIn(`${first} “No,” a Renko spokesman said. “Ships wait,” the spokesman added.`)).toEqual([
      'storting',
      'boris-renko',
      null,
    ]);
    expect(speakersIn('“Ships wait,” the spokesman said.')).toEqual([null]);
  });

  test('a house named by its number speaks under its whole name', () => {
    const [only] = quotationsOf(cleanTextOf('A No. 10 spokeswoman emphasised that the port was open.'));
    expect(only?.speaker?.text).toBe('A No. 10 spokeswoman');
  });

  test('a statement speaks for the institution whose it is; a person’s lawyer does not speak for him', () => {
    expect(one('“It is over,” the Storting’s statement said.')?.speaker?.person).toBe('storting');
    expect(one('“It is over,” Renko’s lawyer said.')?.speaker?.person).toBeNull();
  });

  test('who passes words on stands in the relay, nearest to the speaker first', () => {
    expect(one('Renko told Lind that the port was shut, Holm said.')).toMatchObject({
      speaker: { person: 'boris-renko' },
      relay: ['per-holm'],
    });
    expect(one('“It is over,” Renko told The Daily Courier.\n\nShips wait. (NTB)')?.relay).toEqual([
      'The Daily Courier',
      'NTB',
    ]);
  });

  test('a venue is no relay, and is part of the cue', () => {
    expect(one('“It is over,” Renko said in an interview with The Daily Courier.')).toMatchObject({
      relay: [],
      cue: { text: 'said in an interview with The Daily Courier' },
    });
  });

  test('a label in capitals is the one person whom the text names by that name', () => {
    const turns = 'MS. DAHL: They spoke by phone.\n\nMS. DAHL: It was long.';
    const speakers = (text: string) => quotationsOf(cleanTextOf(text)).map(({ speaker }) => speaker?.person);
    expect(speakers(`Briefing by Una Dahl, 3 May.\n\n${turns}`)).toEqual(['una-dahl', 'una-dahl']);
    expect(speakers(`Briefing at the port, 3 May.\n\n${turns}`)).toEqual([null, null]);
  });

  test('a turn of a transcript in capitals goes on until somebody else speaks', () => {
    const briefing = [
      'Briefing by Una Dahl, 3 May.',
      'MS. DAHL: They spoke by phone.',
      'It was long.',
      '(Laughter.)',
      'They will meet.',
      'Q Who rang?',
      'And when?',
      'END 1:05 P.M.',
    ];
    expect(read(briefing.join('\n\n'))).toEqual([
      'direct MS. DAHL: They spoke by phone.',
      'direct MS. DAHL: It was long.',
      'direct MS. DAHL: They will meet.',
    ]);
  });

  test('a story goes on in its own voice after the turns that it gives', () => {
    expect(read('Lind: I can hear you.\n\nRenko: I am glad of it.\n\nThe line then broke.')).toEqual([
      'direct Lind: I can hear you.',
      'direct Renko: I am glad of it.',
    ]);
  });

  test('who is told may be of a country whose name looks like a pronoun', () => {
    expect(read('Renko told US President Ada Lind that the port was shut.')).toEqual([
      'indirect Renko: the port was shut',
    ]);
    expect(read('Renko told us the port was shut.')).toEqual(['indirect Renko: the port was shut']);
  });

  test('“his claim” is that of the last speaker, and “he” whoever opened the sentence', () => {
    const speakers = (text: string) => quotationsOf(cleanTextOf(text)).map(({ speaker }) => speaker?.person ?? null);
    expect(speakers('Boris Renko said that he had rung. He repeated his claim that the port was shut.')).toEqual([
      'boris-renko',
      'boris-renko',
    ]);
    const claim = 'Ada Lind’s remarks came after her claim that Boris Renko had told her the port was shut.';
    expect(speakers(`${claim} She warned that the quota would fall.`).at(-1)).toBe('ada-lind');
    expect(quotationsOf(cleanTextOf(claim)).map(({ relay }) => relay)).toEqual([['ada-lind']]);
    expect(speakers('Boris Renko told her the port was shut. He warned that it would stay so.').at(-1)).toBe(
      'boris-renko',
    );
  });

  test('the turns of a transcript are their speakers’ words; a heading with a colon is none', () => {
    expect(read('Subject: A call\n\nLind: I can hear you.\n\nRenko: I am glad of it.')).toEqual([
      'direct Lind: I can hear you.',
      'direct Renko: I am glad of it.',
    ]);
  });
});
