import { describe, expect, test } from 'vitest';
import { makeFolder } from '../../fixtures/make-folder.ts';
import { Report } from '../../report.ts';
import { makeReadingRules, readText } from '../read-text.ts';

/** Who passed on the quoted words that begin so. */
function relayOf(text: string, words: string): string[] | undefined {
  const folder = makeFolder({ story: text });
  const [raw] = folder.texts;
  if (raw === undefined) throw new Error('no text');
  return readText(raw, makeReadingRules(folder), new Report()).quotations.find(({ exact }) => exact.startsWith(words))
    ?.relay;
}

describe('a medium named right before the opening mark', () => {
  test('passes the words on', () => {
    expect(
      relayOf(
        'Renko would not budge, the Northern Courier reported "We will stay," Tom Vance told reporters.',
        'We will stay',
      ),
    ).toEqual(['Northern Courier']);
  });

  test('does not when a stop divides them', () => {
    expect(
      relayOf(
        'Renko would not budge, the Northern Courier reported. "We will stay," Tom Vance told reporters.',
        'We will stay',
      ),
    ).toEqual([]);
  });
});

test('a wire that signs the text passes on all its words', () => {
  expect(relayOf('“We will stay,” Tom Vance told reporters. Lind left. (NNA)', 'We will stay')).toEqual(['NNA']);
});
