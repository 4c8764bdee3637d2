import { expect, test } from 'vitest';
import { makeFolder } from '../fixtures/make-folder.ts';
import { Report } from '../report.ts';
import { makeReadingRules, readText } from './read-text.ts';

function readStory(text: string, more: Parameters<typeof makeFolder>[1] = {}) {
  const folder = makeFolder({ story: text }, more);
  const [raw] = folder.texts;
  if (raw === undefined) throw new Error('no text');
  return readText(raw, makeReadingRules(folder), new Report());
}

test('a record’s title below the menus of an office’s page makes its account official, and its undated call of that day', () => {
  const menus = 'View settings\n\nFont size:\n\nImages\n\nOfficial website of the President of Norland\n\n';
  const { genre, calls } = readStory(
    `${menus}Telephone conversation with Boris Renko\n\n9 June 2018\n\nAda Lind had a telephone conversation with Boris Renko.\n\nThey discussed herring.`,
  );
  expect(genre).toBe('official');
  expect(calls.map(({ date }) => date.edtf)).toEqual(['2018-06-09']);
});

test('a headline about a call does not, nor does such a line in a list of other pages', () => {
  const list = '- Telephone conversation with Boris Renko\n\n- Meeting with Boris Renko\n\n';
  const { genre } = readStory(
    `${list}Evening Post\n\n9 June 2018\n\n“We spoke by phone,” Ada Lind told the Evening Post of her talks with Boris Renko.`,
  );
  expect(genre).not.toBe('official');
});

test('a dated headline about a call with a text that credits others is no office’s account', () => {
  const body = 'Ada Lind also called up Boris Renko, according to Malahan. They discussed herring.';
  expect(readStory(`Lind calls Renko\n\n9 June 2018\n\n${body}`).genre).not.toBe('official');
});

test('nor one with a text that rests on a statement', () => {
  const body =
    'Ada Lind held a call with Boris Renko. According to a statement released by the Palace, she rang from her boat.';
  expect(readStory(`Lind and Renko hold call\n\n9 June 2018\n\n${body}`).genre).not.toBe('official');
});

test('a first line that is the title of an office alone makes the account below the office’s own, with the words it gives of its leader', () => {
  const people = makeFolder({}).people.map((each) =>
    each.id === 'ada-lind' ? { ...each, roles: [{ title: 'President of Norway', from: '2015-01-01' }] } : each,
  );
  const body = 'President of Norway Ada Lind had a call with Boris Renko.\n\n“Herring must not wait,” she said.';
  const genreBelow = (masthead: string) =>
    readStory(`${masthead}\n\nLind had a call with Renko\n\n9 June 2021\n\n${body}`, { people }).genre;
  expect(genreBelow('President of Norway')).toBe('official');
  expect(genreBelow('Evening Post')).toBe('news');
});
