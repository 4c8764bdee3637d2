import { expect, test } from 'vitest';
import { makeFolder } from '../../../fixtures/make-folder.ts';
import { Report } from '../../../report.ts';
import { makeReadingRules, readText } from '../../read-text.ts';

/** Who tells, in a story about a call, that the Straits were raised in it, and in which words. */
function tellingsOfStraits(sentence: string): { by: string | null; words: string }[] {
  const told = `date 2020-03-06 Ada Lind and Boris Renko held a phone call on Thursday.\n\n${sentence}`;
  const folder = makeFolder({ story: told });
  const [raw] = folder.texts;
  if (raw === undefined) throw new Error('no text');
  const { calls } = readText(raw, makeReadingRules(folder), new Report());
  const statements = calls.flatMap((call) => call.statements);
  return statements
    .filter(({ theme }) => theme === 'straits')
    .map(({ voice, evidence }) => ({ by: voice.saidBy, words: told.slice(evidence.start, evidence.end) }));
}

function tellersOfStraits(sentence: string): (string | null)[] {
  return tellingsOfStraits(sentence).map(({ by }) => by);
}

test.each([
  ['“The quota stands, and both will keep it,” Vance said, along with expressing readiness to discuss the Straits.'],
  [
    'Asked about the call, Vance told reporters that it went well and confirmed, on the Straits, that “nothing is closed.”',
  ],
  ['Discussing the Straits, Vance said: “Nothing is closed, and nothing will be.”'],
])('words beside a quotation are its speaker’s telling: %s', (sentence) => {
  expect(tellersOfStraits(sentence)).toEqual(['tom-vance']);
});

test.each([
  ['The leaders discussed the Straits. “Nothing is closed,” Vance said.'],
  ['The leaders discussed the Straits.'],
  ['Vance noted a “frank exchange”, which in the talk of the Straits is a quarrel that they discussed.'],
  ['While Lind discussed the Straits at length, Vance said: “Nothing is closed.”'],
  ['The leaders discussed the Straits, of which Vance said “nothing is closed” and Holt said “nothing is open.”'],
])('the narrator has what cites nobody, or several: %s', (sentence) => {
  expect(tellersOfStraits(sentence)).toEqual([null]);
});

test.each([
  [
    '“The quota stands, and both will keep it,” Vance said, along with expressing readiness to discuss the Straits.',
    'along with expressing readiness to discuss the Straits.',
  ],
  ['Discussing the Straits, Vance said: “Nothing is closed, and nothing will be.”', 'Discussing the Straits'],
])('the words told are those beside the quotation and its cue: %s', (sentence, words) => {
  expect(tellingsOfStraits(sentence)).toEqual([{ by: 'tom-vance', words }]);
});

test('who is told to have done something, and to have said something of it, is in the words told', () => {
  const [told] = tellingsOfStraits(
    'Vance welcomed the talks on the Straits that they had discussed, saying it was a “fine day.”',
  );
  expect(told).toEqual({ by: 'tom-vance', words: 'Vance welcomed the talks on the Straits that they had discussed' });
});
