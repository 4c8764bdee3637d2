import type { Citable, CitedText } from '../citable.ts';

/** A page of an invented edition. */
export function makeCitable(change: Partial<Citable> = {}): Citable {
  return {
    title: 'Call of 14 June 2025',
    path: '/calls/2025-06-14/',
    address: 'https://example.org/calls/2025-06-14/',
    edition: {
      title: 'Calls between Norland and Sudria',
      editors: ['Mira Holt', 'de la Tour, Jo'],
      version: '1.2.0',
      released: '2026-11-22',
      language: 'en',
    },
    text: null,
    ...change,
  };
}

/** The page of a source of it. */
export function makeCitedText(change: Partial<CitedText> = {}): Citable {
  return makeCitable({
    title: 'Lind: “We spoke” & 100 % {more}',
    path: '/sources/evening-post/',
    address: 'https://example.org/sources/evening-post/',
    text: {
      author: 'Ann Ode and Tom Berg',
      publisher: 'Evening Post',
      published: { edtf: '2025-06-14', min: '2025-06-14', max: '2025-06-14' },
      genre: 'news',
      url: 'https://post.example/lind_we-spoke',
      ...change,
    },
  });
}
