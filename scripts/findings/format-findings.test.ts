import { describe, expect, test } from 'vitest';
import { Report, type Finding } from '../report.ts';
import { formatFindings } from './format-findings.ts';

type Place = NonNullable<Finding['place']>;

const people = `- id: ada-lind
  nmae: Ada Lind
  aliases: [Lind]
`;
const texts: Readonly<Record<string, string>> = {
  'people.yaml': people,
  'raw/long.txt': `${'a'.repeat(500)} needle ${'b'.repeat(500)}\n`,
  'raw/hostile.txt': 'one\u001B[31m two\u202E three\nfour\n',
  'raw/many.txt': 'one\ntwo\nthree\nfour\nfive\nsix\nseven\n',
};

function format(...findings: Finding[]): string {
  const report = new Report();
  for (const finding of findings) report.add(finding);
  return formatFindings(report.messages, {
    nameOf: (file) => `content/${file}`,
    readText: (file) => texts[file] ?? null,
    colour: false,
    wholeNotes: false,
  });
}

function range(line: number, column: number, endLine: number, endColumn: number): Place {
  return { start: { line, column }, end: { line: endLine, column: endColumn } };
}

const unknownKey: Finding = {
  rule: 'unknown-key',
  severity: 'error',
  file: 'people.yaml',
  place: range(2, 3, 2, 7),
  reason: 'A person has no key "nmae".',
  actual: 'nmae',
  expected: ['name', 'aliases', 'roles'],
  fix: 'Write name.',
};

test('a finding says place, reason, rule, the line, what was found, what is allowed and what to do', () => {
  expect(format(unknownKey)).toBe(`content/people.yaml:2:3 error A person has no key "nmae". (unknown-key)
  1 | - id: ada-lind
> 2 |   nmae: Ada Lind
    |   ^^^^
  3 |   aliases: [Lind]
  found    nmae
  expected name, aliases, roles
  fix      Write name.

1 error in 1 file
`);
});

test('all findings stand together, by file and place, with totals at the end', () => {
  const note: Finding = { rule: 'call-day-open', severity: 'note', file: 'raw/a.txt', reason: 'Nothing was left out.' };
  expect(
    format(unknownKey, { ...note, file: 'raw/b.txt' }, note, {
      rule: 'every-person-is-mentioned',
      severity: 'warning',
      file: 'people.yaml',
      place: { line: 1, column: 7 },
      reason: 'No text mentions ada-lind.',
    }),
  ).toBe(`content/people.yaml:1:7 warning No text mentions ada-lind. (every-person-is-mentioned)
> 1 | - id: ada-lind
    |       ^
  2 |   nmae: Ada Lind

content/people.yaml:2:3 error A person has no key "nmae". (unknown-key)
  1 | - id: ada-lind
> 2 |   nmae: Ada Lind
    |   ^^^^
  3 |   aliases: [Lind]
  found    nmae
  expected name, aliases, roles
  fix      Write name.

content/raw/a.txt note Nothing was left out. (call-day-open)
content/raw/b.txt note Nothing was left out. (call-day-open)

1 error, 1 warning, 2 notes in 3 files
`);
});

test('no findings, no text', () => {
  expect(format()).toBe('');
});

describe('the code frame', () => {
  const warning = (file: string, place: Place): Finding => ({
    rule: 'published-conflict',
    severity: 'warning',
    file,
    place,
    reason: 'Look here.',
  });

  test('of a note stands where notes are worked through, and nowhere else', () => {
    const report = new Report();
    const fix = 'Decide it.';
    report.add({ ...warning('raw/many.txt', range(1, 1, 1, 4)), severity: 'note', actual: 'one', fix });
    const set = (wholeNotes: boolean) =>
      formatFindings(report.messages, {
        nameOf: (file) => file,
        readText: (file) => texts[file] ?? null,
        colour: false,
        wholeNotes,
      });
    expect(set(true)).toBe(`raw/many.txt:1:1 note Look here. (published-conflict)
> 1 | one
    | ^^^
  2 | two
  found    one
  fix      Decide it.

1 note in 1 file
`);
    expect(set(false)).toBe('raw/many.txt:1:1 note Look here. (published-conflict)\n\n1 note in 1 file\n');
  });

  test('crops a long line around the place', () => {
    const frame = format(warning('raw/long.txt', range(1, 502, 1, 508)));
    expect(frame).toContain(`> 1 | …${'a'.repeat(30)} needle ${'b'.repeat(57)}…
    |                                 ^^^^^^`);
    expect(Math.max(...frame.split('\n').map((line) => line.length))).toBeLessThan(110);
  });

  test('shows what a terminal would obey', () => {
    expect(format(warning('raw/hostile.txt', range(1, 1, 1, 4)))).toContain('> 1 | one\uFFFD[31m two\uFFFD three\n');
  });

  test('marks the first line of a place of several', () => {
    expect(format(warning('raw/many.txt', range(1, 2, 7, 3)))).toContain(`> 1 | one
    |  ^^
  2 | two
`);
  });

  test('is left out when the file cannot be read, or has no such line', () => {
    const bare = 'warning Look here. (published-conflict)\n\n1 warning in 1 file\n';
    expect(format(warning('raw/gone.txt', { line: 1, column: 1 }))).toBe(`content/raw/gone.txt:1:1 ${bare}`);
    expect(format(warning('people.yaml', { line: 9, column: 1 }))).toBe(`content/people.yaml:9:1 ${bare}`);
  });
});

test('a value of any length and kind is shown on one line', () => {
  const text = format({ ...unknownKey, actual: `x\ny\u001B[2J${'z'.repeat(1000)}` });
  expect(text).toContain(`  found    x\uFFFDy\uFFFD[2J${'z'.repeat(193)}…\n`);
});

test('colour changes no word', () => {
  const report = new Report();
  report.add(unknownKey);
  const options = { nameOf: (file: string) => file, readText: () => people, wholeNotes: false };
  const coloured = formatFindings(report.messages, { ...options, colour: true });
  expect(coloured).toContain('\u001B[31merror\u001B[39m');
  expect(coloured.replace(/\u001B\[\d+m/g, '')).toBe(formatFindings(report.messages, { ...options, colour: false }));
});
