import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { personEntry } from '../../../src/schemas/person.ts';
import { Report } from '../../report.ts';
import { parseYamlFile } from './parse-yaml-file.ts';

function findingsIn(text: string, schema: z.ZodType = z.array(personEntry)) {
  const report = new Report();
  const file = parseYamlFile('people.yaml', text, schema, report);
  return {
    value: file?.value ?? null,
    findings: report.messages.map(({ ruleId, line, column, reason, actual, expected }) => ({
      ruleId,
      at: `${line}:${column}`,
      reason,
      actual,
      expected,
    })),
  };
}

describe('a file that fits', () => {
  test('gives its values, days as strings', () => {
    expect(findingsIn('- id: a\n  name: A\n  roles: [{ title: T, from: 2012-05-07 }]\n')).toEqual({
      findings: [],
      value: [{ id: 'a', name: 'A', kind: 'person', aliases: [], roles: [{ title: 'T', from: '2012-05-07' }] }],
    });
  });
});

test.each(['', '# - id: a\n#   name: A\n', '\n\n---\n'])(
  'a list of which all is commented out is empty: %j',
  (text) => {
    expect(findingsIn(text)).toEqual({ findings: [], value: [] });
  },
);

test('where no list is expected, nothing is no value', () => {
  expect(findingsIn('# title: A\n', personEntry).findings).toMatchObject([{ ruleId: 'invalid-value' }]);
});

describe('a file that does not fit', () => {
  test('an unknown key is named with the nearest one, at its place', () => {
    const { value, findings } = findingsIn('- id: a\n  name: A\n  alias: [B]\n');
    expect(value).toBeNull();
    expect(findings).toMatchObject([{ ruleId: 'unknown-key', at: '3:3', actual: 'alias' }]);
    expect(findings[0]?.expected?.[0]).toBe('aliases');
  });

  test('an unknown key deep inside', () => {
    expect(findingsIn('- id: a\n  name: A\n  roles:\n    - titel: T\n').findings).toMatchObject([
      { ruleId: 'missing-key', at: '4:7' },
      { ruleId: 'unknown-key', at: '4:7', actual: 'titel', expected: ['title', 'from', 'to'] },
    ]);
  });

  test('a day that no calendar has', () => {
    expect(findingsIn('- id: a\n  name: A\n  roles: [{ title: T, from: 2012-02-30 }]\n').findings).toMatchObject([
      { ruleId: 'invalid-value', at: '3:29', actual: '"2012-02-30"' },
    ]);
  });

  test('a missing key is named at the entry that lacks it', () => {
    expect(findingsIn('- id: a\n  name: A\n- id: b\n').findings).toMatchObject([
      { ruleId: 'missing-key', at: '3:3', reason: '`1.name` is missing.' },
    ]);
  });

  test('all faults at once', () => {
    expect(findingsIn('- id: A b\n  name: A\n- nam: x\n').findings.length).toBeGreaterThanOrEqual(3);
  });

  test('broken YAML', () => {
    expect(findingsIn('- id: "a\n  name: [\n').findings[0]).toMatchObject({ ruleId: 'yaml-syntax' });
  });

  test('a key given twice', () => {
    expect(findingsIn('- id: a\n  id: b\n  name: A\n').findings).toMatchObject([{ ruleId: 'yaml-syntax', at: '2:3' }]);
  });

  test('aliases that explode', () => {
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x,x]'];
    for (let level = 1; level < 9; level++) {
      const previous = String.fromCharCode(96 + level);
      const name = String.fromCharCode(97 + level);
      bomb.push(`${name}: &${name} [${Array(10).fill(`*${previous}`).join(',')}]`);
    }
    expect(findingsIn(bomb.join('\n'), z.unknown()).findings).toMatchObject([{ ruleId: 'yaml-aliases' }]);
  });
});

describe('a file that nobody wrote', () => {
  test('a list that holds itself is not followed', () => {
    expect(findingsIn('&a [*a]').findings).toMatchObject([{ ruleId: 'invalid-value', actual: 'a list of 1' }]);
  });

  test.each([
    ['keys', Array.from({ length: 60_000 }, (_, index) => `k${index}: ${index}\n`).join('')],
    ['unknown keys', `- id: a\n${Array.from({ length: 20_000 }, (_, index) => `  k${index}: 1\n`).join('')}`],
    ['faults of syntax', ': : : :\n'.repeat(20_000)],
    ['brackets', '['.repeat(50_000)],
    ['dashes', '- '.repeat(50_000)],
  ])(
    'one of very many %s is read to its end, and its faults are not all listed',
    { timeout: 60_000 },
    (_name, text) => {
      const { findings } = findingsIn(text);
      expect(findings.length).toBeGreaterThan(0);
      expect(findings.length).toBeLessThan(120);
    },
  );

  test('a key given twice is still found, wherever it stands', () => {
    expect(findingsIn('- id: a\n  name: A\n  id: b\n').findings).toMatchObject([
      { ruleId: 'yaml-syntax', at: '3:3', reason: 'Map keys must be unique (duplicate key).' },
    ]);
  });
});
