import type { ExpandedNode } from 'jsonld';
import { describe, expect, test, vi } from 'vitest';
import { makeSource } from '../../views/testing/make-call.ts';
import { expandJsonLd } from '../testing/expand-json-ld.ts';
import { makeDossier } from '../testing/make-dossier.ts';
import { breadcrumbList } from './breadcrumb-list.ts';
import { callThings, claimThings } from './call-things.ts';
import { personThing } from './person-thing.ts';
import { sourceThing } from './source-thing.ts';
import { termSet } from './term-set.ts';
import { themeThings } from './theme-things.ts';

vi.mock('astro:content', () => ({ getCollection: () => Promise.resolve([]) }));

const dossier = makeDossier();
const [call] = dossier.calls;
const [theme] = dossier.themes;
const [source] = dossier.sources;
const expand = (...graph: (object | string)[]): Promise<ExpandedNode[]> =>
  expandJsonLd({ '@context': 'https://schema.org', '@graph': graph });
const all = await expand(
  ...(call === undefined ? [] : callThings(dossier, call)),
  ...(theme === undefined ? [] : themeThings(dossier, theme)),
  ...(source === undefined ? [] : [sourceThing(dossier, source)]),
  ...dossier.people.map(personThing),
  termSet(dossier),
  breadcrumbList([{ label: 'Calls', path: '/calls/' }], '14 June 2025'),
);
const ofType = (type: string) => all.filter((node) => node['@type']?.includes(`https://schema.org/${type}`));

describe('a call', () => {
  test('is an event of its day', () => {
    expect(ofType('Event')).toMatchObject([
      {
        '@id': 'https://calls.example.org/calls/2025-06-14/#call',
        'https://schema.org/startDate': [{ '@value': '2025-06-14' }],
        'https://schema.org/attendee': [
          { '@type': ['https://schema.org/Person'] },
          { '@type': ['https://schema.org/Person'] },
        ],
      },
    ]);
  });

  test('has claims with the words in which they appear', () => {
    const [first, second] = ofType('Claim');
    expect(first).toMatchObject({
      'https://schema.org/text': [{ '@value': '=1+1 they "spoke", </script>\n' }],
      'https://schema.org/appearance': [
        {
          'https://schema.org/url': [{ '@value': '/sources/lind-times/#w0-29' }],
          'https://schema.org/isPartOf': [{ '@id': 'https://calls.example.org/sources/lind-times/#text' }],
        },
      ],
    });
    expect(first).not.toHaveProperty(['https://schema.org/author']);
    expect(second).toHaveProperty(
      ['https://schema.org/author'],
      [{ '@id': 'https://calls.example.org/people/lind-office/#who' }],
    );
  });

  test('says once what bears on two points', () => {
    const claims = call?.claims ?? [];
    const both = [...claims, ...claims.map((claim) => ({ ...claim, id: `${claim.id}-too`, theme: 'fishing-rights' }))];
    expect(claimThings({ id: '2025-06-14' }, both)).toEqual(claimThings({ id: '2025-06-14' }, claims));
  });

  test('nothing reviews or rates a claim', () => {
    expect(JSON.stringify(all)).not.toMatch(/review|rating|true|false/iu);
  });
});

test('whatever one thing says of another leads to a thing that is there', () => {
  const ids = new Set(all.map((node) => node['@id']));
  const named = JSON.stringify(all).matchAll(/"@id":"([^"]+#(?:call|text|theme|who))"/gu);
  expect([...named].map(([, id]) => id).filter((id) => !ids.has(id))).toEqual([]);
});

test.each([
  ['wire', 'NewsArticle'],
  ['opinion', 'OpinionNewsArticle'],
  ['analysis', 'AnalysisNewsArticle'],
  ['official', 'Article'],
] as const)('a text of the kind %s is a %s', (genre, type) => {
  expect(sourceThing(dossier, makeSource({ genre }))).toMatchObject({ '@type': type, headline: 'Leaders speak' });
});

test('a person and an institution are told apart', () => {
  expect([ofType('Person').length, ofType('Organization').length]).toEqual([2, 1]);
});

test('the way from home to a page ends with the page', () => {
  const [list] = ofType('BreadcrumbList');
  expect(JSON.stringify(list)).toMatch(/Home.*Calls.*14 June 2025/u);
});
