import type { Dossier } from '../../schemas/dossier.ts';
import {
  makeCall,
  makeClaim,
  makePerson,
  makeSource,
  onDay,
  people,
  sides,
  spanAt,
} from '../../views/testing/make-call.ts';

/** A dossier of two calls, one of them without a certain day, told of by one text; with hostile words in every free text. */
export function makeDossier(over: Partial<Dossier> = {}): Dossier {
  return {
    schemaVersion: 1,
    title: 'Calls <b>& more</b>',
    description: 'Invented calls.',
    language: 'en',
    timeZone: 'UTC',
    editors: ['Mira Holt'],
    licence: { label: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    sides,
    sources: [makeSource({ calls: ['2025-06-14'], retrieved: '2026-01-02', kept: [passage] })],
    calls: [
      june,
      makeCall({ id: '2025-05', date: { ...onDay(null), edtf: '2025-05', min: '2025-05-01', max: '2025-05-31' } }),
    ],
    themes: [{ ...theme, calls: [{ id: june.id, evidence: [spanAt(0)] }], sources: [] }],
    people: [...people, makePerson('lind-office', 'Lind Office', { kind: 'institution' })],
    publishers: [{ id: 'lind-times', name: 'Lind Times', grade: 'F', facts: [] }],
    determinations: [
      {
        id: 'genre-of-lind-times',
        source: 'lind-times',
        decides: 'genre',
        value: 'news',
        reason: 'It reports.',
        basis: 'The page.',
        by: 'Mira Holt',
        on: '2026-02-03',
      },
    ],
    knownCalls: [],
    reviews: [],
    corrections: [
      {
        id: 'length-of-the-june-call',
        on: '2026-03-04',
        pages: ['/calls/2025-06-14/'],
        was: 'An hour & <more>.',
        now: 'An hour.',
        reason: 'It was misread.',
        by: 'Mira Holt',
      },
    ],
    ...over,
  };
}

const passage = { id: 'p1', start: 0, end: 40, kind: 'paragraph' } as const;
const theme = {
  id: 'fishing-rights',
  label: 'Fishing rights',
  description: 'Who may fish.',
  terms: ['fish', 'herring'],
};
const june = makeCall({
  claims: [
    makeClaim({ evidence: spanAt(0, '=1+1 they "spoke", </script>\n') }),
    makeClaim({ id: 'c2', saidBy: 'lind-office', relay: ['nna', 'an aide'] }),
  ],
  themes: [{ id: 'fishing-rights', evidence: [spanAt(0)], words: [] }],
  sources: [{ id: 'lind-times', evidence: [] }],
});
