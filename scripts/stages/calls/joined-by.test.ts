import { expect, test } from 'vitest';
import { makeFolder } from '../../fixtures/make-folder.ts';
import { Report } from '../../report.ts';
import { makeReadingRules, readText } from '../read-text.ts';

const opening = 'date 2020-03-06 Ada Lind held a phone call on Thursday with';

function partiesIn(words: string): string[] {
  const folder = makeFolder({ story: `${opening} ${words}` });
  return folder.texts
    .flatMap((raw) => readText(raw, makeReadingRules(folder), new Report()).calls)
    .map(({ participants }) => participants.join('+'));
}

test('letters beyond A to Z between those who joined are read once, however many there are', () => {
  const names = `À${'the\tÀ'.repeat(60)}`;
  expect(partiesIn(`Boris Renko. The call included ${names}? and Ada Lind.`)).toEqual(['ada-lind+boris-renko']);
});
