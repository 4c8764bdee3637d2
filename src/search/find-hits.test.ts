import { describe, expect, test } from 'vitest';
import { findHits } from './find-hits.ts';
import type { Pagefind } from './pagefind.ts';
import { parseQuery } from './parse-query.ts';

/** An index of these passages that knows, as Pagefind does, single words and phrases in quotation marks. */
function indexOf(passages: Record<string, string>): Pagefind {
  return {
    search: (words) => {
      const wanted = words?.replaceAll('"', '').toLowerCase().split(' ') ?? [];
      const results = Object.entries(passages).flatMap(([id, text]) => {
        const own = text.toLowerCase().split(' ');
        const at = own.findIndex((_, index) => wanted.every((word, offset) => own[index + offset] === word));
        if (at === -1) return [];
        return [
          { id, score: 1, words: wanted.map((_, offset) => at + offset), data: () => Promise.reject(new Error(id)) },
        ];
      });
      return Promise.resolve({ results });
    },
  };
}

const index = indexOf({ a: 'Lind called Renko from Odesa', b: 'Renko called Lind', c: 'Odessa harbour froze' });
const variants = [['Odesa', 'Odessa']];

async function find(query: string) {
  const { hits, ...said } = await findHits(index, parseQuery(query), variants);
  return { ids: hits.map(({ id }) => id), hits, ...said };
}

describe('what has all terms is found', () => {
  test('words in any order, with the places of each', async () => {
    const { ids, hits } = await find('renko lind');
    expect(ids).toEqual(['a', 'b']);
    expect(hits.map(({ words }) => words)).toEqual([
      [0, 2],
      [0, 2],
    ]);
  });

  test('a phrase within a longer query', async () => {
    expect((await find('"called Renko" Lind')).ids).toEqual(['a']);
  });

  test('nothing, when a phrase is nowhere, and how often each term is', async () => {
    const { ids, single } = await find('"Renko froze" Lind');
    expect(ids).toEqual([]);
    expect(single.map(({ count }) => count)).toEqual([0, 2]);
  });

  test('everything, without terms', async () => {
    expect((await find(' ')).ids).toEqual(['a', 'b', 'c']);
  });
});

test('another spelling is found alike, and said', async () => {
  const { ids, alike } = await find('odessa');
  expect(ids.sort()).toEqual(['a', 'c']);
  expect(alike).toEqual(['Odesa']);
  expect((await find('lind')).alike).toEqual([]);
});

describe('a word that is nowhere', () => {
  test('is left out, and said', async () => {
    const { ids, ignored } = await find('froze xylophone');
    expect(ids).toEqual(['c']);
    expect(ignored).toEqual(['xylophone']);
  });

  test('is no word to leave out when it is the only one', async () => {
    const { ids, ignored } = await find('xylophone');
    expect(ids).toEqual([]);
    expect(ignored).toEqual([]);
  });
});
