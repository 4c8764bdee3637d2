import { expect, test } from 'vitest';
import { makeFolder } from '../fixtures/make-folder.ts';
import { Report } from '../report.ts';
import { makeReadingRules, readText } from './read-text.ts';

function sidesTelling(text: string) {
  const [raw] = makeFolder({ story: text }).texts;
  if (raw === undefined) throw new Error('no text');
  const { calls } = readText(raw, makeReadingRules(makeFolder({ story: text })), new Report());
  return calls.flatMap(({ statements }) =>
    statements.filter(({ point }) => point === 'took-place').map(({ voice }) => [voice.side, voice.saidBy]),
  );
}

const statement = 'Ada Lind spoke by telephone with Boris Renko this evening.';
const heading = 'Call with Boris Renko: 9 June 2020\n\n';

test('all that follows the words of a spokesperson is the office’s own', () => {
  expect(sidesTelling(`${heading}A Chancery spokesperson said:\n\n${statement}\n\nThey spoke of herring.`)).toEqual([
    ['sudria', 'chancery'],
  ]);
});

test('quoted words alone are the spokesperson’s, and the story is not', () => {
  const quoted = 'A Chancery spokesperson said:\n\n“They spoke of herring.”';
  expect(sidesTelling(`${heading}${statement}\n\n${quoted}`)).toEqual([
    [null, null],
    ['sudria', 'chancery'],
  ]);
});

test('an office of no side speaks for none', () => {
  expect(sidesTelling(`${heading}A Harbour spokesperson said:\n\n${statement}`)).toEqual([[null, null]]);
});
