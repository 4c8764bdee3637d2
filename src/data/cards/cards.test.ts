import { expect, test } from 'vitest';
import { makeDossier } from '../testing/make-dossier.ts';
import { CARD_SIZE, cardFile } from './card-file.ts';
import { cardsOf } from './cards-of.ts';
import { drawCard } from './draw-card.ts';
import { wrapWords } from './wrap-words.ts';

const card = { path: 'dossier', over: 'Over', title: 'A title', lead: 'A lead.' };

test('there is a card for the dossier, each call and each theme', () => {
  expect(cardsOf(makeDossier()).map(({ path }) => path)).toEqual([
    'dossier',
    'calls/2025-06-14',
    'calls/2025-05',
    'themes/fishing-rights',
  ]);
});

test('a picture shows no words of a text, whatever may be shown of it', () => {
  // Every string that is a text's own words, wherever in the dossier it stands.
  const marked = JSON.parse(
    JSON.stringify(makeDossier(), (key, value: unknown) =>
      ['exact', 'text'].includes(key) && typeof value === 'string' ? `${value} textword` : value,
    ),
  ) as ReturnType<typeof makeDossier>;
  const titled = { ...marked, sources: marked.sources.map((source) => ({ ...source, title: 'textword' })) };
  expect(JSON.stringify(titled).match(/textword/gu)?.length).toBeGreaterThan(3);
  expect(cardsOf(titled)).toEqual(cardsOf(makeDossier()));
});

test('a card is a PNG of the size that pages tell, the same bytes each time', () => {
  const [first, second] = [cardFile(card), cardFile(card)].map((bytes) => Buffer.from(bytes));
  expect(first?.subarray(1, 4).toString()).toBe('PNG');
  expect([first?.readUInt32BE(16), first?.readUInt32BE(20)]).toEqual([CARD_SIZE.width, CARD_SIZE.height]);
  expect(first).toEqual(second);
});

test('letters of another script are drawn, and another title makes another picture', () => {
  const [title, none] = [cardFile({ ...card, title: 'Звонок' }), cardFile({ ...card, title: '\u0001' })];
  expect(title.length).toBeGreaterThan(none.length + 500);
});

test('a title is never mark-up', () => {
  const title = '<image href="x"/> & \u0000 \uD800 ]]>';
  expect(drawCard({ ...card, title })).toContain('&lt;image href="x"/&gt; &amp;  \uFFFD ]]&gt;');
  expect(() => cardFile({ ...card, title })).not.toThrow();
});

test('lines hold whole words, and the last says that there is more', () => {
  const frame = { room: 600, size: 60, most: 2 };
  expect(wrapWords('one two three four five six seven eight nine ten', frame)).toEqual([
    expect.stringMatching(/^one two \w+/u),
    expect.stringMatching(/ …$/u),
  ]);
  expect(wrapWords('x'.repeat(1000), frame)).toHaveLength(2);
  expect(wrapWords('', frame)).toEqual([]);
});
