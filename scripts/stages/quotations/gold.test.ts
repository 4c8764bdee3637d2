import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { personEntry, type PersonEntry } from '../../../src/schemas/person.ts';
import { cleanTextOf } from '../../fixtures/clean-text-of.ts';
import { scanOf } from '../../fixtures/scan-of.ts';
import { Report } from '../../report.ts';
import { cleanText, type CleanText } from '../clean-text.ts';
import { findPeople, indexPeople } from '../find-people.ts';
import { findQuotations, type QuotationMention } from '../find-quotations.ts';

function quotationsOf(text: CleanText, entries: readonly PersonEntry[], day: string | null = null): QuotationMention[] {
  const people = indexPeople(entries);
  const words = scanOf(text, people);
  return findQuotations(text, words, findPeople(text, words, people, day));
}

const gold = z.array(
  z.strictObject({
    kind: z.enum(['direct', 'indirect', 'mixed']),
    exact: z.string(),
    speaker: z.strictObject({ text: z.string(), person: z.string().nullable() }).nullable(),
    cue: z.string().nullable().optional(),
    relay: z.array(z.string()).optional(),
  }),
);
const folder = new URL('../../fixtures/quotations/', import.meta.url);

describe('invented news, statements, interviews and opinion, labelled by hand', () => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const score = {
    gold: 0,
    found: 0,
    hits: 0,
    directGold: 0,
    directFound: 0,
    directHits: 0,
    given: 0,
    right: 0,
    directGiven: 0,
  };
  for (const name of names) {
    const text = cleanTextOf(readFileSync(new URL(name, folder), 'utf8'));
    const wanted = gold.parse(JSON.parse(readFileSync(new URL(name.replace('.txt', '.json'), folder), 'utf8')));
    const found = quotationsOf(text, []);
    score.gold += wanted.length;
    score.found += found.length;
    score.directGold += wanted.filter(({ kind }) => kind === 'direct').length;
    score.directFound += found.filter(({ kind }) => kind === 'direct').length;
    let from = 0;
    for (const want of wanted) {
      const start = text.text.indexOf(want.exact, from);
      from = start + want.exact.length;
      const hit = found.find((quotation) => overlap(quotation, { start, end: from }) >= 0.8);
      if (hit === undefined) continue;
      score.hits++;
      if (want.kind === 'direct' && hit.kind === 'direct') score.directHits++;
      if (want.kind === 'direct' && hit.speaker !== null) score.directGiven++;
      if (hit.speaker === null) continue;
      score.given++;
      if (namesSame(hit.speaker.text, want.speaker?.text ?? '')) score.right++;
    }
  }

  test('enough texts and quotations to say something', () => {
    expect(names.length).toBeGreaterThanOrEqual(12);
    expect(score.gold).toBeGreaterThan(200);
  });

  test('direct: F1 at 0.8 overlap', () => {
    expect(f1(score.directHits, score.directFound, score.directGold)).toBeGreaterThanOrEqual(0.95);
  });

  test('all kinds: precision and F1', () => {
    expect(score.hits / score.found).toBeGreaterThanOrEqual(0.9);
    expect(f1(score.hits, score.found, score.gold)).toBeGreaterThanOrEqual(0.9);
  });

  test('speakers: right where given, and given for direct ones', () => {
    expect(score.right / score.given).toBeGreaterThanOrEqual(0.95);
    expect(score.directGiven / score.directGold).toBeGreaterThanOrEqual(0.95);
  });
});

describe('the five texts of the first dossier', () => {
  const entries = z.array(personEntry).parse([
    {
      id: 'donald-trump',
      name: 'Donald Trump',
      aliases: ['Trump'],
      roles: [
        { title: 'President of the United States', from: '2017-01-20', to: '2021-01-20' },
        { title: 'President of the United States', from: '2025-01-20' },
      ],
    },
    {
      id: 'vladimir-putin',
      name: 'Vladimir Putin',
      aliases: ['Putin'],
      roles: [{ title: 'President of Russia', from: '2012-05-07' }],
    },
    {
      id: 'yuri-ushakov',
      name: 'Yuri Ushakov',
      aliases: ['Ushakov'],
      roles: [{ title: 'Aide to the President of Russia' }],
    },
    { id: 'dmitry-peskov', name: 'Dmitry Peskov', aliases: ['Peskov'] },
    { id: 'oleksandr-kraiev', name: 'Oleksandr Kraiev', aliases: ['Kraiev'] },
    { id: 'theresa-may', name: 'Theresa May', aliases: ['May'] },
    { id: 'barack-obama', name: 'Barack Obama', aliases: ['Obama'] },
    { id: 'white-house', name: 'White House', kind: 'institution' },
    { id: 'kremlin', name: 'Kremlin', kind: 'institution' },
    { id: 'al-jazeera', name: 'Al Jazeera', kind: 'institution' },
    { id: 'rt', name: 'RT', kind: 'institution' },
    { id: 'ani', name: 'ANI', kind: 'institution' },
  ]);

  test.each([
    ['cbs-news-2025-06-14', '2025-06-14'],
    ['southfront-2017-first-call', null],
    ['espreso-kraiev-on-the-call', null],
    ['45ttio-phone-talks', null],
    ['devdiscourse-ani-2025-07-04', '2025-07-04'],
  ])('%s', (id, day) => {
    const raw = readFileSync(new URL(`../../../content/raw/${id}.txt`, import.meta.url), 'utf8');
    const reading = { id, file: `raw/${id}.txt`, text: raw, sha256: '', metadata: null, blocks: null, head: {} };
    const found = quotationsOf(cleanText(reading, new Report()), entries, day);
    const wanted = gold.parse(JSON.parse(readFileSync(new URL(`seeds/${id}.json`, folder), 'utf8')));
    expect(
      found.map(({ kind, exact, speaker, cue, relay }) => ({
        kind,
        exact,
        speaker: speaker && { text: speaker.text, person: speaker.person },
        cue: cue?.text ?? null,
        relay,
      })),
    ).toEqual(wanted);
  });
});

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return (
    Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) /
    (Math.max(a.end, b.end) - Math.min(a.start, b.start))
  );
}

function f1(hits: number, found: number, wanted: number): number {
  return (2 * hits) / (found + wanted);
}

function namesSame(a: string, b: string): boolean {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  return other !== '' && (one.includes(other) || other.includes(one));
}
