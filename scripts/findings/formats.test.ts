import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Report, type Finding } from '../report.ts';
import { formatAsSarif } from './format-as-sarif.ts';
import { formatForGithub } from './format-for-github.ts';
import { listedFinding } from './listed-finding.ts';
import { listFindings } from './list-findings.ts';

const unknownKey: Finding = {
  rule: 'unknown-key',
  severity: 'error',
  file: 'people.yaml',
  place: { start: { line: 2, column: 3 }, end: { line: 2, column: 7 } },
  reason: 'A person has no key "nmae".',
  actual: 'nmae',
  expected: ['name', 'aliases'],
  fix: 'Write name.',
};
const hostile: Finding = {
  rule: 'nothing-kept',
  severity: 'warning',
  file: 'raw/50%, a:b.txt',
  place: { start: { line: 1, column: 1 }, end: { line: 3, column: 4 } },
  reason: 'One\r\n::error file=x::two 100%',
  actual: 'a \uD800 b',
};
const whole: Finding = { rule: 'missing-file', severity: 'error', file: 'dossier.yaml', reason: 'It is not there.' };

function listed(...findings: Finding[]) {
  const report = new Report();
  for (const finding of findings) report.add(finding);
  return listFindings(report.messages, (file) => `content/${file}`);
}

test('findings as data stand by file and place, and fit their schema', () => {
  const list = listed(hostile, unknownKey, { ...unknownKey, place: { line: 1, column: 9 } }, whole);
  expect(list.map(({ file, start }) => [file, start?.line ?? null])).toEqual([
    ['content/dossier.yaml', null],
    ['content/people.yaml', 1],
    ['content/people.yaml', 2],
    ['content/raw/50%, a:b.txt', 1],
  ]);
  expect(list[2]).toEqual({
    rule: 'unknown-key',
    severity: 'error',
    file: 'content/people.yaml',
    start: { line: 2, column: 3 },
    end: { line: 2, column: 7 },
    reason: 'A person has no key "nmae".',
    found: 'nmae',
    expected: ['name', 'aliases'],
    fix: 'Write name.',
  });
  for (const each of list) expect(() => listedFinding.parse(each)).not.toThrow();
});

describe('GitHub workflow commands', () => {
  test('name rule, file, line and columns', () => {
    expect(formatForGithub(listed(unknownKey))).toBe(
      '::error file=content/people.yaml,title=unknown-key,line=2,col=3,endColumn=6::A person has no key "nmae".%0Afound: nmae%0Aexpected: name, aliases%0Afix: Write name.\n',
    );
    expect(formatForGithub(listed(whole))).toBe(
      '::error file=content/dossier.yaml,title=missing-file::It is not there.\n',
    );
  });

  test('a text cannot end its line, nor begin a command or a property', () => {
    expect(formatForGithub(listed(hostile))).toBe(
      '::warning file=content/raw/50%25%2C a%3Ab.txt,title=nothing-kept,line=1,endLine=3::One%0D%0A::error file=x::two 100%25%0Afound: a \uFFFD b\n',
    );
  });
});

/** What the SARIF 2.1.0 schema asks of the properties that are written; section numbers are those of the specification. */
const text = z
  .string()
  .min(1)
  .refine((value) => value.isWellFormed());
const level = z.enum(['none', 'note', 'warning', 'error']); // 3.27.10
const region = z.strictObject({
  startLine: z.int().min(1), // 3.30.5
  startColumn: z.int().min(1),
  endLine: z.int().min(1).optional(),
  endColumn: z.int().min(1).optional(),
});
const sarifLog = z.strictObject({
  $schema: z.url(), // 3.13.3
  version: z.literal('2.1.0'), // 3.13.2
  runs: z.tuple([
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: text, // 3.19.8
          semanticVersion: z.string().regex(/^\d+\.\d+\.\d+$/u),
          rules: z.array(
            z.strictObject({
              id: text, // 3.49.3
              shortDescription: z.strictObject({ text: text.regex(/^[A-Z].*\.$/u) }), // 3.49.9: a sentence
              fullDescription: z.strictObject({ text }),
              help: z.strictObject({ text, markdown: text }), // 3.12.4: text must be there beside markdown
              defaultConfiguration: z.strictObject({ level }),
            }),
          ),
        }),
      }),
      columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']), // 3.14.17
      invocations: z.array(z.strictObject({ executionSuccessful: z.boolean() })), // 3.20.14
      results: z.array(
        z.strictObject({
          ruleId: text,
          ruleIndex: z.int().min(0), // 3.27.6
          level,
          message: z.strictObject({ text }),
          locations: z.array(
            z.strictObject({
              physicalLocation: z.strictObject({
                artifactLocation: z.strictObject({
                  uri: z.string().regex(/^(?:[\w.~!$&'()*+,;=:@/-]|%[\dA-F]{2})+$/u),
                }), // RFC 3986
                region: region.optional(),
              }),
            }),
          ),
        }),
      ),
    }),
  ]),
});

test('the SARIF log is one, and its results point to their rules', () => {
  const log = sarifLog.parse(JSON.parse(formatAsSarif(listed(unknownKey, hostile, whole))));
  const [{ tool, results, invocations }] = log.runs;
  expect(results).toHaveLength(3);
  for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  expect(new Set(tool.driver.rules.map(({ id }) => id)).size).toBe(tool.driver.rules.length);
  expect(invocations).toEqual([{ executionSuccessful: false }]);
  expect(results.map(({ locations }) => locations[0]?.physicalLocation)).toEqual([
    { artifactLocation: { uri: 'content/dossier.yaml' } },
    {
      artifactLocation: { uri: 'content/people.yaml' },
      region: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 7 },
    },
    {
      artifactLocation: { uri: 'content/raw/50%25%2C%20a%3Ab.txt' },
      region: { startLine: 1, startColumn: 1, endLine: 3, endColumn: 4 },
    },
  ]);
});

test('no findings make a log of a run that succeeded, and no commands', () => {
  expect(sarifLog.parse(JSON.parse(formatAsSarif([]))).runs[0]).toMatchObject({
    results: [],
    invocations: [{ executionSuccessful: true }],
  });
  expect(formatForGithub([])).toBe('');
});
