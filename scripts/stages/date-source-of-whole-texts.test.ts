import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Report } from '../report.ts';
import { cleanText } from './clean-text.ts';
import { dateSource } from './date-source.ts';
import { makeReadingText } from './make-reading-text.ts';

describe('whole texts as they are received', () => {
  const folder = new URL('../fixtures/published/', import.meta.url);
  const expected = z
    .record(z.string(), z.union([z.string().nullable(), z.object({ published: z.string(), basis: z.string() })]))
    .parse(JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')));

  test('each has its expected day', () => {
    const files = readdirSync(folder).filter((file) => file !== 'expected.json');
    expect(files.sort()).toEqual(Object.keys(expected).sort());
    expect(files.length).toBeGreaterThan(70);
  });

  test.for(Object.entries(expected))('%s', ([file, day]) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    const format = z.enum(['txt', 'md', 'html']).parse(file.split('.').at(-1));
    const raw = { id: file.replace(/\.\w+$/u, ''), file: `raw/${file}`, format, text, sha256: '', metadata: null };
    const report = new Report();
    const { edtf, basis } = dateSource(cleanText(makeReadingText(raw, report), report), report);
    const stated = { published: day, basis: day === null ? 'none' : 'stated' };
    expect({ published: edtf, basis }).toEqual(day === null || typeof day === 'string' ? stated : day);
  });
});
