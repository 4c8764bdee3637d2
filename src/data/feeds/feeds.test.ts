import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeCall } from '../../views/testing/make-call.ts';
import { makeDossier } from '../testing/make-dossier.ts';
import { writeFeed } from './feed-file.ts';
import { feedsOf, LONGEST_FEED, type FeedName } from './feeds.ts';

vi.mock('astro:content', () => ({ getCollection: () => Promise.resolve([]) }));

beforeEach(() => vi.stubEnv('SITE', 'https://calls.example.org'));
afterEach(() => {
  vi.unstubAllEnvs();
});

function content(name: FeedName, dossier = makeDossier()) {
  const feed = feedsOf(dossier).get(name);
  if (feed === undefined) throw new Error(`There is no feed of ${name}.`);
  return feed;
}

describe('as Atom', () => {
  const read = (name: FeedName) => parseAtomFeed(writeFeed(content(name), 'atom'));

  test('a feed names itself, its page, its author and its day', () => {
    expect(read('calls')).toMatchObject({
      id: 'https://calls.example.org/feeds/calls.atom',
      title: { value: 'Calls · Calls <b>& more</b>' },
      updated: '2026-03-04T00:00:00.000Z',
      authors: [{ name: 'Mira Holt' }],
      links: [
        { rel: 'alternate', href: 'https://calls.example.org/calls/' },
        { rel: 'self', href: 'https://calls.example.org/feeds/calls.atom' },
      ],
    });
  });

  test('an entry has its call’s latest day; a call whose sources have none is left out', () => {
    expect(read('calls').entries?.map(({ id, updated }) => [id, updated])).toEqual([
      ['https://calls.example.org/calls/2025-06-14/', '2026-03-04T00:00:00.000Z'],
    ]);
  });

  test('words are words, not mark-up', () => {
    expect(read('corrections').entries?.[0]?.content).toMatchObject({
      type: 'html',
      value: expect.stringContaining('<p>Was: An hour &amp; &lt;more&gt;.</p>') as string,
    });
  });
});

test('as JSON Feed, the same entries with titles in plain text', () => {
  const written = writeFeed(content('corrections'), 'json');
  expect(written).toContain('"version": "https://jsonfeed.org/version/1.1"');
  const { authors, items } = parseJsonFeed(written);
  expect(authors).toEqual([{ name: 'Mira Holt' }]);
  expect(items).toMatchObject([
    {
      id: 'https://calls.example.org/corrections/#length-of-the-june-call',
      title: 'Correction of /calls/2025-06-14/',
      date_modified: '2026-03-04T00:00:00.000Z',
    },
  ]);
});

test('a long feed keeps the newest entries', () => {
  const calls = Array.from({ length: LONGEST_FEED + 20 }, (_, index) =>
    makeCall({ id: `undated-${index + 1}`, sources: [{ id: 'lind-times', evidence: [] }] }),
  );
  const corrections = makeDossier().corrections.map((each) => ({ ...each, pages: ['/calls/undated-7/'] }));
  const { entries } = content('calls', makeDossier({ calls, corrections }));
  expect(entries).toHaveLength(LONGEST_FEED);
  expect(entries[0]?.address).toContain('/undated-7/');
});

test('there are no feeds where nobody knows the address of the site', () => {
  vi.unstubAllEnvs();
  expect(feedsOf(makeDossier()).size).toBe(0);
});
