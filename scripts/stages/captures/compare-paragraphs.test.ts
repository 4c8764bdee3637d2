import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChangedParagraph } from '../../../src/schemas/capture.ts';
import { compareParagraphs } from './compare-paragraphs.ts';

const asLater = (paragraphs: readonly string[]) =>
  paragraphs.map((letters, index) => ({ id: `p${index + 1}`, letters }));
const lettersBut = (kind: 'removed' | 'added', { parts }: ChangedParagraph) =>
  parts
    .filter((part) => part.kind !== kind)
    .map(({ text }) => text)
    .join('');

test('a word that was changed is taken out and put in; the rest of its paragraph stays', () => {
  const before = ['A headline', 'They spoke for 40 minutes about herring.', 'An end.'];
  const after = ['A headline', 'They spoke for 45 minutes about herring.', 'An end.'];
  expect(compareParagraphs(before, asLater(after))).toEqual([
    {
      passage: 'p2',
      parts: [
        { kind: 'same', text: 'They spoke for ' },
        { kind: 'removed', text: '40' },
        { kind: 'added', text: '45' },
        { kind: 'same', text: ' minutes about herring.' },
      ],
    },
  ]);
});

test('a paragraph with other words is not the one in whose place it stands', () => {
  const changes = compareParagraphs(['Rain fell on the harbour.'], asLater(['The palace confirmed a call.']));
  expect(changes).toEqual([
    { passage: 'p1', parts: [{ kind: 'added', text: 'The palace confirmed a call.' }] },
    { passage: null, parts: [{ kind: 'removed', text: 'Rain fell on the harbour.' }] },
  ]);
});

test('a new paragraph before a changed one leaves the changed one in one piece', () => {
  const before = ['Lind and Renko spoke on Monday about herring.'];
  const after = ['Correction: an earlier version erred.', 'Lind and Renko spoke on Tuesday about herring.'];
  expect(compareParagraphs(before, asLater(after)).map(({ passage, parts }) => [passage, parts.length])).toEqual([
    ['p1', 1],
    ['p2', 4],
  ]);
});

test('the same text has no changes', () => {
  expect(compareParagraphs(['a b', 'c'], asLater(['a b', 'c']))).toEqual([]);
});

describe('whatever the texts are', () => {
  const word = fc.oneof(
    fc.constantFrom('the', 'call', 'herring', '“', '\n', '  ', '🕊️'),
    fc.string({ unit: 'grapheme' }),
  );
  const paragraph = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' ') || 'x');
  const paragraphs = fc.array(paragraph, { maxLength: 8 });

  test('each text can be read off the changes, letter for letter', () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, (before, after) => {
        const changes = compareParagraphs(before, asLater(after));
        const taken = changes.map((each) => lettersBut('added', each)).filter((each) => each !== '');
        const put = changes.map((each) => lettersBut('removed', each)).filter((each) => each !== '');
        expect(isWithin(taken, before)).toBe(true);
        expect(isWithin(put, after)).toBe(true);
        // What stays is the same on both sides.
        expect(before.length - taken.length).toBe(after.length - put.length);
      }),
    );
  });
});

/** Whether each of `some` is in `all`, in that order. */
function isWithin(some: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  return some.every((each) => {
    const found = all.indexOf(each, at);
    at = found + 1;
    return found >= 0;
  });
}

test('two long texts that share nothing are told apart without comparing every pair', () => {
  const [before, after] = ['a', 'b'].map((letter) =>
    Array.from({ length: 5000 }, (_, index) => `${letter}${index} ${letter}`),
  );
  const changes = compareParagraphs(before ?? [], asLater(after ?? []));
  expect(changes).toHaveLength(10_000);
});
