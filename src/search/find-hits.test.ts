import { describe, expect, test } from 'vitest';
import { countAlone, findHits } from './find-hits.ts';
import { parseQuery } from './parse-query.ts';
import { makeIndex } from './testing/make-index.ts';

const index = makeIndex({
  lind: ['Lind rang', 'Lind called Renko from Odesa', 'Renko put the warden on', 'Lind called Renko at war Lind'],
  port: ['Odessa harbour froze'],
});
const variants = [['Odesa', 'Odessa']];

async function find(query: string) {
  const { hits, ...said } = await findHits(index, parseQuery(query), variants);
  return { found: hits.map(({ entry, passage }) => `${entry.name} ${passage}`), hits, ...said };
}

describe('what has all terms is found', () => {
  test('words in any order, within one passage', async () => {
    const { found, hits } = await find('renko lind');
    expect(found).toEqual(['lind 1', 'lind 3']);
    expect(hits.map(({ words }) => words.length)).toEqual([2, 3]);
  });

  test('a phrase within a longer query, wherever on its page it stands', async () => {
    expect((await find('"called Renko" Lind')).found).toEqual(['lind 1', 'lind 3']);
    expect((await find('"called Renko" war')).found).toEqual(['lind 3']);
  });

  test('no phrase across two passages, and how often each term stands by itself', async () => {
    const { found, searches } = await find('"Odesa Renko" Lind');
    expect(found).toEqual([]);
    expect(await Promise.all(searches.map((search) => countAlone(index, search)))).toEqual([0, 3]);
  });

  test('everything, without terms', async () => {
    expect((await find(' ')).found).toEqual(['lind 0', 'lind 1', 'lind 2', 'lind 3', 'port 0']);
  });
});

describe('a word', () => {
  test('is no beginning of another, unless no such word is there', async () => {
    expect((await find('war')).found).toEqual(['lind 3']);
    expect((await find('ward')).found).toEqual(['lind 2']);
  });

  test('is not found by a shorter one', async () => {
    expect((await find('putn')).found).toEqual([]);
  });

  test('in another spelling is found alike, and said', async () => {
    expect(await find('odessa')).toMatchObject({ found: ['lind 1', 'port 0'], alike: ['Odesa'] });
    expect((await find('lind')).alike).toEqual([]);
  });

  test('that is nowhere is left out, and said', async () => {
    expect(await find('froze xylophone')).toMatchObject({ found: ['port 0'], ignored: ['xylophone'] });
  });

  test('that is nowhere is no word to leave out when it is the only one', async () => {
    expect(await find('xylophone')).toMatchObject({ found: [], ignored: [] });
  });

  test('that is excluded takes out what has it, from all when nothing else is asked', async () => {
    expect((await find('Renko -war')).found).toEqual(['lind 1', 'lind 2']);
    expect((await find('-"called Renko"')).found).toEqual(['lind 0', 'lind 2', 'port 0']);
  });
});
