import { expect, test } from 'vitest';
import { makeFolder } from '../fixtures/make-folder.ts';
import { Report } from '../report.ts';
import { makeReadingRules, readText } from './read-text.ts';

function readStory(text: string) {
  const folder = makeFolder({ story: text });
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
