import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { describeRules } from './describe-rules.ts';
import { findingRules } from './rules/finding-rules.ts';
import { runRecord } from './run-record.ts';

const project = resolve(import.meta.dirname, '../..');
const scripts = join(project, 'scripts');

/** What the code says a rule's finding weighs; null where a variable does. */
interface Use {
  rule: string;
  severity: string | null;
}

/** Every object of a program that is a finding in the making, and every string that is the id of a rule. */
function usesIn(file: string): { uses: Use[]; strings: string[] } {
  const uses: Use[] = [];
  const strings: string[] = [];
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const literal = (object: ts.ObjectLiteralExpression, key: string): string | null => {
    const found = object.properties.find((each) => each.name?.getText() === key);
    if (found === undefined || !ts.isPropertyAssignment(found)) return null;
    const value = ts.isAsExpression(found.initializer) ? found.initializer.expression : found.initializer;
    return ts.isStringLiteral(value) ? value.text : null;
  };
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node)) strings.push(node.text);
    if (ts.isObjectLiteralExpression(node)) {
      const rule = literal(node, 'rule');
      if (rule !== null && findingRules.has(rule)) uses.push({ rule, severity: literal(node, 'severity') });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { uses, strings };
}

const used = readdirSync(scripts, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|fixtures|testing|findings[\\/]rules/u.test(file))
  .map((file) => usesIn(join(scripts, file)));

test('each rule that is described is one that the code names', () => {
  const named = new Set(used.flatMap(({ strings }) => strings));
  expect([...findingRules.keys()].filter((id) => !named.has(id))).toEqual([]);
});

test('a finding weighs what its rule is said to weigh', () => {
  const weighed = used.flatMap(({ uses }) => uses).filter(({ severity }) => severity !== null);
  expect(weighed.length).toBeGreaterThan(25);
  const wrong = weighed.filter(
    ({ rule, severity }) => !findingRules.get(rule)?.severity.some((each) => each === severity),
  );
  expect(wrong).toEqual([]);
});

test('the page on the rules says what the table says (vitest -u writes it)', async () => {
  const page = join(project, 'docs/findings.md');
  await expect(await formatted(describeRules(), page)).toMatchFileSnapshot(page);
});

test('the JSON Schema of a run’s record is that of its Zod schema (vitest -u writes it)', async () => {
  const file = join(project, 'docs/findings.schema.json');
  await expect(await formatted(JSON.stringify(z.toJSONSchema(runRecord)), file)).toMatchFileSnapshot(file);
});

async function formatted(text: string, filepath: string): Promise<string> {
  return format(text, { ...(await resolveConfig(filepath)), filepath });
}
