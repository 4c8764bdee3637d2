import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from './split-sentences.ts';

/** Sentences are written apart by `|`, which stands for white space between them. */
function expectSplit(marked: string): void {
  const text = marked.replaceAll('|', ' ');
  const sentences = splitSentences(text, 0, text.length).map(({ start, end }) => text.slice(start, end));
  expect(sentences).toEqual(marked.split('|'));
}

describe('one sentence', () => {
  test.each([
    'The U.S. President rang Mr. Renko, Gen. Vik and Dr. Holt.',
    'They met at No. 10 on Jan. 5 at 5 p.m. Monday, i.e. late.',
    'J. R. Renko, Jr. Chancellor of Sudria, wrote it.',
    'President George W. Bush rang St. Petersburg.',
    'He paid 3.5 million, see p. 4 and Art. 5.',
    'At 5 a.m. Moscow time the call began.',
    'At 5 a.m. EST the call began.',
    '"We did," she said.',
    '"We did?" she asked.',
    '"Did we?" Boris Renko asked.',
    '“We did!” Mr. Renko said.',
    'But Vance (her secretary - ed.) Lind cannot name.',
    '525. Transcript of a call.',
    'The line was\nwrapped here and\nhere.',
    'He rang … and rang.',
  ])('%s', expectSplit);
});

describe('several sentences', () => {
  test.each([
    '"We did."|She left.',
    '"We did!"|Boris Renko left the room.',
    '“We talked.|We agreed.”|He left.',
    'He is in the U.S.|The call ended at 5 p.m.|She left.',
    'Vitamin C. Renko took it.',
    'No.|I did not.',
    'He won by Jan.|They left.',
    'Ada and I.|Boris left.',
    'It ended.|50 minutes later he rang again.',
    'Was it long?|It was!|Yes.',
    'He rang (twice).|She did not answer.',
    'Er rief an。|Dann ging er。',
  ])('%s', expectSplit);
});

test('a sentence that is glued to the one before stands alone, an address does not', () => {
  const split = (text: string) => splitSentences(text, 0, text.length).map(({ start, end }) => text.slice(start, end));
  expect(split('They spoke of escalation.The call lasted an hour.')).toEqual([
    'They spoke of escalation.',
    'The call lasted an hour.',
  ]);
  expect(split('See harbour.Ostland.example for the call of U.S.The two.')).toHaveLength(1);
});

test('only the passage is split, and offsets count the whole text', () => {
  const text = 'Not this. One. Two. Not that.';
  expect(splitSentences(text, 10, 19)).toEqual([
    { start: 10, end: 14 },
    { start: 15, end: 19 },
  ]);
});

test('without letters there is no sentence', () => {
  expect(splitSentences('', 0, 0)).toEqual([]);
  expect(splitSentences(' \n\u200B ', 0, 4)).toEqual([]);
});

const pieces = fc.constantFrom(
  'Lind ',
  'U.S. ',
  'said. ',
  '? ',
  '"',
  '”',
  '“No. ',
  '5 ',
  '\n',
  '(',
  '… ',
  'x',
  '𝒜. ',
  '\u0301',
  '。',
  'A. ',
);

test('all letters are in sentences, in order, each once', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces).map((each) => each.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const sentences = splitSentences(text, 0, text.length);
      const letters = (part: string): string => part.replace(/[\s\u200B\u2060]/gu, '');
      expect(letters(sentences.map(({ start, end }) => text.slice(start, end)).join(''))).toBe(letters(text));
      for (const [index, { start }] of sentences.entries())
        expect(start).toBeGreaterThanOrEqual(sentences[index - 1]?.end ?? 0);
    }),
    { numRuns: 500 },
  );
});

/** Far more than a rule takes whose time grows with the text, and far less than one whose time grows with its square. */
const HANGING_MS = 60_000;

test.each(['word ', 'a. ', 'A. ', '"', '!? A', 'a\n', ' ', 'aa. 1 ', '."', '\u0301'])(
  'a text of nothing but %j comes to an end',
  (bait) => {
    const text = bait.repeat(2_000_000 / bait.length);
    expect(splitSentences(text, 0, text.length).at(-1)?.end ?? 0).toBeLessThanOrEqual(text.length);
  },
  HANGING_MS,
);
