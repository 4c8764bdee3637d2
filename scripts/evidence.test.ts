import fc from 'fast-check';
import { toString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import type { Dossier } from '../src/schemas/dossier.ts';
import { checkDossier } from './checks/check-dossier.ts';
import { makeFolder } from './fixtures/make-folder.ts';
import { wholeDossier } from './fixtures/whole-dossier.ts';
import { mergeReadings, readTexts } from './ingest.ts';
import { Report } from './report.ts';
import { buildMdx, type GeneratedFile } from './stages/build-mdx.ts';
import { lettersOf } from './stages/cleaning/letters-of.ts';
import { serialiseDossier } from './stages/serialise-dossier.ts';

/** What the ingest makes of these texts, without a disk. */
function ingested(texts: Record<string, string>): { dossier: Dossier; files: GeneratedFile[]; report: Report } {
  const report = new Report();
  const folder = makeFolder(texts);
  const readings = readTexts(folder, report);
  const dossier = mergeReadings(folder, readings, report);
  checkDossier(dossier, readings, report);
  return { dossier: wholeDossier(dossier), files: [...buildMdx(dossier, readings)], report };
}

const hostile = [
  'export const x = 1',
  'import fs from "node:fs"',
  '{process.env.HOME}',
  '<script>alert(1)</script>',
  '---',
  '---\ntitle: x\n---',
  '<!-- {/* -->',
  '# Not a heading of ours',
  '\u202Eevil\u202C \u2066bidi\u2069',
  '𝔘𝔫𝔦𝔠𝔬𝔡𝔢 🕊️🕊️',
  'e\u0301\u0301\u0301',
  '“unclosed',
  '"straight "nested" marks"',
  '{{constructor.constructor("return 1")()}}',
  '%s %d ${x} `y`',
  '!!python/object:os.system',
  '\u0000'.replace('\0', '\u0001\u0007\u001B'),
];
const plain = [
  'Ada Lind and Boris Renko held a 40-minute phone call on Monday, the Northern Palace confirmed.',
  '“We talked about herring 🐟 and it was good,” Lind told reporters.',
  'According to Tom Vance, Renko said that the Straits would stay open.',
  'date 2020-03-06 A headline',
  'Share this\nSubscribe to our newsletter',
  'On 1 March 2020, Renko opened a fishing fair.',
];
const separator = fc.constantFrom('\n\n', '\n', '\r\n\r\n', '\r', ' ', '\u2028', '\n \t\n', '');
const text = fc
  .array(
    fc.tuple(fc.oneof(fc.constantFrom(...hostile, ...plain), fc.string({ unit: 'binary', maxLength: 12 })), separator),
    { maxLength: 12 },
  )
  .map((parts) => parts.flat().join('').replaceAll('\0', ''))
  .filter((value) => value.isWellFormed());

const reader = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx);

describe('the rules of evidence hold for any text', () => {
  test('spans, coverage, verbatim quotations, text that is never code', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('a', 'b', 'c'), text, { minKeys: 1 }), (texts) => {
        const { dossier, files, report } = ingested({ ...texts });
        expect(report.messages.filter(({ fatal }) => fatal === true)).toEqual([]);
        for (const source of dossier.sources) {
          const raw = texts[source.id] ?? '';
          const letters = Array.from(raw);
          expect(source.length).toBe(letters.length);

          // Rule 2: kept and removed cover the text once, from its start to its end.
          const stretches = [...source.kept, ...source.removed].sort((a, b) => a.start - b.start);
          let at = 0;
          for (const { start, end } of stretches) {
            expect(start).toBe(at);
            expect(end).toBeGreaterThan(start);
            at = end;
          }
          expect(at).toBe(letters.length);
          expect(source.removed.every(({ reason }) => reason.length > 0)).toBe(true);

          // Rules 1 and 3: what is quoted is what stands there, counted in code points.
          for (const { start, end, exact } of source.quotations) expect(letters.slice(start, end).join('')).toBe(exact);
          for (const date of source.dates) expect(letters.slice(date.start, date.end).join('')).toBe(date.text);

          // Rule 8: MDX reads the passages back as text, block by block, and nothing else.
          const mdx = files.find(({ path }) => path === `sources/${source.id}.mdx`)?.content ?? '';
          const blocks = reader.parse(mdx).children.filter(({ type }) => type !== 'yaml');
          expect(blocks.every(({ type }) => type === 'paragraph' || type === 'heading')).toBe(true);
          const passages = source.kept.map(({ start, end }) => {
            const passage = letters.slice(start, end).join('');
            const own = lettersOf(passage, { start: 0, end: passage.length });
            return passage.slice(own.start, own.end);
          });
          expect(blocks.map((block) => toString(block))).toEqual(passages);
        }
        // Rule 4: each claim has words, and they are the source's.
        for (const call of dossier.calls) {
          for (const { evidence } of call.claims) {
            expect(
              Array.from(texts[evidence.source] ?? '')
                .slice(evidence.start, evidence.end)
                .join(''),
            ).toBe(evidence.exact);
            expect(evidence.exact).not.toBe('');
          }
          // Rule 5: a side without a word of its own is said to be silent.
          expect(Object.keys(call.confirmation)).toEqual(['norland', 'sudria']);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('same input, same bytes', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('a', 'b', 'c'), text, { minKeys: 1 }), (texts) => {
        const reversed = Object.fromEntries(Object.entries(texts).reverse());
        const [first, second] = [ingested(texts), ingested(reversed)];
        expect(second.files).toEqual(first.files);
        expect([...serialiseDossier(second.dossier)]).toEqual([...serialiseDossier(first.dossier)]);
      }),
      { numRuns: 50 },
    );
  });

  test('two megabytes in one line', () => {
    const line = 'Ada Lind said “yes” to Boris Renko by phone, and '.repeat(42_000);
    const { dossier } = ingested({ a: line });
    expect(dossier.sources[0]?.length).toBe(Array.from(line).length);
  });

  test('an empty file is a source without passages', () => {
    expect(ingested({ a: '' }).dossier.sources[0]).toMatchObject({ kept: [], removed: [], quotations: [], calls: [] });
  });
});
