import { expect, test } from 'vitest';
import { linkPreviews } from './link-previews.ts';

const link = (words: string, source = 'lind') => `<a href="/base/sources/${source}/#w${words}">¶</a>`;
const everyTen = (source: string, { start }: { start: number }) =>
  source === 'lost' ? null : { passage: `p${Math.floor(start / 10) + 1}`, length: 10 };

test('links to words of one passage share its preview; other links stay as they are', () => {
  const html = `${link('1-3')} ${link('12-14')} ${link('4-9')} <a href="/base/sources/lind/">x</a> <a href="#w1-3">y</a>`;
  const linked = linkPreviews(html, everyTen);
  expect(linked.passages).toEqual([
    { id: 'lind-p1', source: 'lind', passage: 'p1' },
    { id: 'lind-p2', source: 'lind', passage: 'p2' },
  ]);
  expect(linked.html.match(/interestfor="[^"]*"/gu)).toEqual([
    'interestfor="lind-p1"',
    'interestfor="lind-p2"',
    'interestfor="lind-p1"',
  ]);
  expect(linked.html.replaceAll(/ interestfor="[^"]*"/gu, '')).toBe(html);
});

test('what shows no passage stays a link', () => {
  expect(linkPreviews(link('1-3', 'lost'), everyTen)).toEqual({ html: link('1-3', 'lost'), passages: [] });
});

test('a passage that finds no room has no preview, and a shorter one behind it has', () => {
  const lengths = [4000, 2000, 500];
  const html = link('1-3') + link('11-13') + link('21-23') + link('5-6');
  const linked = linkPreviews(html, (_, { start }) => {
    const index = Math.floor(start / 10);
    return { passage: `p${index + 1}`, length: lengths[index] ?? 0 };
  });
  expect(linked.passages.map(({ passage }) => passage)).toEqual(['p1', 'p3']);
  expect(linked.html.match(/interestfor/gu)).toHaveLength(3);
});
