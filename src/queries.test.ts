import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Dossier } from './schemas/dossier.ts';
import type { Source } from './schemas/source.ts';

const collections = vi.hoisted(() => new Map<string, unknown[]>());
const entriesOf = (name: string) => (collections.get(name) ?? []).map((data) => ({ data }));
vi.mock('astro:content', () => ({
  getLiveCollection: (name: string) => Promise.resolve({ entries: entriesOf(name) }),
}));

const { getDossier, href, linkToSpan, passageOf, personName, publisherName, sourceById } = await import('./queries.ts');

describe('the dossier', () => {
  beforeEach(() => {
    const call = (id: string, min: string | null, max: string | null) => ({ id, date: { min, max } });
    collections.clear();
    collections.set('settings', [{ title: 'Calls', language: 'en' }]);
    collections.set('calls', [
      call('undated-1', null, null),
      call('2024-05', '2024-05-01', '2024-05-31'),
      call('2024-05-19', '2024-05-19', '2024-05-19'),
      call('by-2024-02-09', null, '2024-02-09'),
      call('2024-02-10', '2024-02-10', '2024-02-10'),
    ]);
    collections.set('sources', [{ id: 'b' }, { id: 'a' }]);
    collections.set('people', [{ id: 'ada-lind' }, { id: 'boris-renko' }]);
    collections.set('personEntries', [{ id: 'boris-renko' }, { id: 'ada-lind' }]);
    collections.set('themes', [{ id: 'trade' }, { id: 'arms' }]);
    collections.set('themeEntries', [{ id: 'trade' }, { id: 'arms' }]);
  });

  test('is in the contract’s order: calls by time, sources by id, people and themes as their files have them', async () => {
    const dossier = await getDossier();
    const ids = (list: { id: string }[]) => list.map(({ id }) => id);
    expect(ids(dossier.calls)).toEqual(['by-2024-02-09', '2024-02-10', '2024-05-19', '2024-05', 'undated-1']);
    expect(ids(dossier.sources)).toEqual(['a', 'b']);
    expect(ids(dossier.people)).toEqual(['boris-renko', 'ada-lind']);
    expect(ids(dossier.themes)).toEqual(['trade', 'arms']);
  });

  test('has its settings and empty lists for files that are not there', async () => {
    await expect(getDossier()).resolves.toMatchObject({
      schemaVersion: 1,
      title: 'Calls',
      publishers: [],
      knownCalls: [],
      corrections: [],
    });
  });
});

describe('addresses', () => {
  test('stand under the base that the site is served under', () => {
    vi.stubEnv('BASE_URL', '/dossiers/calls/');
    expect(href('/themes/')).toBe('/dossiers/calls/themes/');
    expect(linkToSpan({ source: 'lind', start: 154, end: 181 })).toBe('/dossiers/calls/sources/lind/#w154-181');
    vi.stubEnv('BASE_URL', '/');
    expect(href('/')).toBe('/');
    expect(linkToSpan({ source: 'lind', start: 0, end: 4 })).toBe('/sources/lind/#w0-4');
    vi.unstubAllEnvs();
  });
});

describe('the passage of a span', () => {
  const source = {
    id: 'lind',
    kept: [
      { id: 'p1', start: 10, end: 20 },
      { id: 'p2', start: 30, end: 40 },
    ],
    removed: [
      { start: 0, end: 10 },
      { start: 20, end: 30 },
    ],
  } as Source;

  test('is the one that its first letter stands in', () => {
    expect(passageOf(source, { start: 19, end: 35 })).toBe('p1');
    expect(passageOf(source, { start: 30, end: 31 })).toBe('p2');
  });

  test('is a stretch that was left out, where the words stand in one', () => {
    expect(passageOf(source, { start: 0, end: 4 })).toBe('r1');
    expect(passageOf(source, { start: 29, end: 30 })).toBe('r2');
  });

  test('does not exist beyond the end of the text', () => {
    expect(() => passageOf(source, { start: 40, end: 41 })).toThrow('lind has no code point 40');
  });
});

describe('names', () => {
  const dossier = {
    sources: [{ id: 'lind' }],
    calls: [],
    themes: [],
    people: [{ id: 'ada-lind', name: 'Ada Lind' }],
    publishers: [{ id: 'north-post', name: 'North Post' }],
    determinations: [],
  } as unknown as Dossier;

  test('are found for people and publishers; words that are no id stand for themselves', () => {
    expect(personName(dossier, 'ada-lind')).toBe('Ada Lind');
    expect(personName(dossier, 'north-post')).toBe('North Post');
    expect(personName(dossier, 'a local radio station')).toBe('a local radio station');
    expect(publisherName(dossier, null)).toBe('Publisher unknown');
  });

  test('an id that nothing bears throws, and says which', () => {
    expect(sourceById(dossier, 'lind')).toEqual({ id: 'lind' });
    expect(() => sourceById(dossier, 'lint')).toThrow('The dossier has no source `lint`.');
    expect(() => publisherName(dossier, 'south-post')).toThrow('no publisher `south-post`');
  });
});
