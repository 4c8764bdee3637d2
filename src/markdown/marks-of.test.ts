import { expect, test } from 'vitest';
import type { Source } from '../schemas/source.ts';
import { marksOf } from './marks-of.ts';

const here = { source: 'lind', exact: '' };
const source = {
  id: 'lind',
  quotations: [{ id: 'q1', kind: 'direct', start: 20, end: 40 }],
  cited: [
    { start: 30, end: 35, calls: [], themes: ['harbours'] },
    { start: 20, end: 40, calls: ['2016-12-05'], themes: [] },
    { start: 20, end: 60, calls: ['2016-12-05'], themes: [] },
  ],
  published: { evidence: [{ ...here, start: 0, end: 10 }] },
  reliability: {
    notes: [
      {
        evidence: [
          { ...here, start: 50, end: 55 },
          { ...here, source: 'renko', start: 70, end: 80 },
        ],
      },
    ],
  },
} as unknown as Source;

test('what a statement rests on is marked; a quotation and a word that shows a theme have their address alone', () => {
  expect(marksOf(source)).toEqual([
    { start: 0, end: 10, tagName: 'mark', properties: { id: 'w0-10' } },
    { start: 20, end: 60, tagName: 'mark', properties: { id: 'w20-60' } },
    { start: 20, end: 40, tagName: 'mark', properties: { id: 'w20-40', dataQuotation: 'q1', dataKind: 'direct' } },
    { start: 30, end: 35, tagName: 'span', properties: { id: 'w30-35' } },
    { start: 50, end: 55, tagName: 'mark', properties: { id: 'w50-55' } },
  ]);
});
