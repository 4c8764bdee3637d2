import { closest } from 'fastest-levenshtein';
import type { Point } from 'unist';
import { isNode, isPair, isScalar, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';
import { z } from 'zod';
import type { Report } from '../../report.ts';
import { readPlainMap } from './read-plain-map.ts';

/** A YAML file that fits its schema, and where each of its values stands. */
export interface YamlFile<T> {
  value: T;
  /** Start of the value (or, for `key`, of the key) at this path. */
  placeOf: (path: readonly PropertyKey[], at?: 'value' | 'key') => Point;
}

/**
 * Parses YAML 1.2 text and checks it; null, with a finding for each fault, when it does not fit. A file that holds nothing, or
 * comments alone, is an empty list where a list is expected.
 */
export function parseYamlFile<T>(file: string, text: string, schema: z.ZodType<T>, report: Report): YamlFile<T> | null {
  const plain = readPlainMap(text);
  const read = plain && schema.safeParse(plain);
  if (read?.success) return { value: read.data, placeOf: placesIn(() => parse(text)) };
  const { document, lines } = parse(text);
  const errors = [...document.errors, ...repeatedKeys(document)];
  for (const { code, message, pos } of errors.slice(0, MOST_FINDINGS)) {
    report.add({
      rule: 'yaml-syntax',
      severity: 'error',
      file,
      place: pointAt(lines, pos[0]),
      reason: `${message} (${code.toLowerCase().replaceAll('_', ' ')}).`,
      fix: 'Mend the YAML: see https://yaml.org/spec/1.2.2/.',
    });
  }
  countRest('yaml-syntax', file, errors.length, report);
  if (errors.length > 0) return null;
  const content = toPlainData(document, file, report);
  if (content === FAILED) return null;
  const data = content === null && schema instanceof z.ZodArray ? [] : content;
  const parsed = schema.safeParse(data);
  // What the library makes of a file is a hundred times as large, and few ask for a place: it is parsed again for them.
  if (parsed.success) return { value: parsed.data, placeOf: placesIn(() => parse(text)) };
  const { issues } = parsed.error;
  const placeOf = placesIn(() => ({ document, lines }));
  for (const issue of issues.slice(0, MOST_FINDINGS)) addIssue(issue, data, file, placeOf, schema, report);
  countRest('invalid-value', file, issues.length, report);
  return null;
}

interface Parsed {
  document: Document;
  lines: LineCounter;
}

function parse(text: string): Parsed {
  const lines = new LineCounter();
  // The library compares each key of a map with all before it; and it would warn on standard error.
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'error',
  });
  return { document, lines };
}

/** Finds places in a document that is had when the first is asked for. */
function placesIn(open: () => Parsed): YamlFile<unknown>['placeOf'] {
  let parsed: Parsed | null = null;
  return (path, at = 'value') => {
    parsed ??= open();
    return pointAt(parsed.lines, offsetOf(parsed.document, path, at));
  };
}

const FAILED = Symbol('failed');

/** A file with more faults than these is none that somebody wrote: the others are only counted. */
const MOST_FINDINGS = 50;

function countRest(
  rule: 'yaml-syntax' | 'invalid-value' | 'unknown-key',
  file: string,
  count: number,
  report: Report,
): void {
  if (count <= MOST_FINDINGS) return;
  const reason = `The file has ${count - MOST_FINDINGS} more faults.`;
  report.add({ rule, severity: 'error', file, reason, fix: 'Mend those that are named first.' });
}

/** Every key that its map has already (YAML 1.2.2, 3.2.1.1). */
function repeatedKeys(document: Document): { code: string; message: string; pos: [number, number] }[] {
  const found: { code: string; message: string; pos: [number, number] }[] = [];
  // A document that could not be parsed may nest more deeply than can be walked.
  if (document.errors.length > 0) return found;
  visit(document, {
    Map: (_key, { items }) => {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key) || !key.range) continue;
        if (seen.has(key.value)) {
          const [start, end] = key.range;
          found.push({ code: 'DUPLICATE_KEY', message: 'Map keys must be unique', pos: [start, end] });
        }
        seen.add(key.value);
      }
    },
  });
  return found;
}

function toPlainData(document: Document, file: string, report: Report): unknown {
  try {
    // An alias may stand a hundred times at most: more is an attack on memory, not a dossier.
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    report.add({
      rule: 'yaml-aliases',
      severity: 'error',
      file,
      reason: `The aliases of this file cannot be resolved: ${error instanceof Error ? error.message : String(error)}.`,
      fix: 'Write the values out instead of using anchors and aliases.',
    });
    return FAILED;
  }
}

function addIssue<T>(
  issue: z.core.$ZodIssue,
  data: unknown,
  file: string,
  placeOf: YamlFile<T>['placeOf'],
  schema: z.ZodType<T>,
  report: Report,
): void {
  if (issue.code === 'unrecognized_keys') {
    const allowed = keysAllowedAt(schema, issue.path);
    for (const key of issue.keys.slice(0, MOST_FINDINGS)) {
      const nearest = allowed.length > 0 ? closest(key, allowed) : undefined;
      report.add({
        rule: 'unknown-key',
        severity: 'error',
        file,
        place: placeOf([...issue.path, key], 'key'),
        reason: `There is no key \`${key}\` here.`,
        actual: key,
        expected: nearest === undefined ? [] : [nearest, ...allowed.filter((other) => other !== nearest)],
        fix: nearest === undefined ? 'Take the key out.' : `Write \`${nearest}\`, or take the key out.`,
      });
    }
    countRest('unknown-key', file, issue.keys.length, report);
    return;
  }
  const value = valueAt(data, issue.path);
  const name = issue.path.length > 0 ? `\`${issue.path.map(String).join('.')}\`` : 'The file';
  const missing = value === undefined && issue.path.length > 0;
  report.add({
    rule: missing ? 'missing-key' : 'invalid-value',
    severity: 'error',
    file,
    place: placeOf(missing ? issue.path.slice(0, -1) : issue.path),
    reason: missing ? `${name} is missing.` : `${name} is not valid: ${issue.message}.`,
    ...(missing ? {} : { actual: inBrief(value) }),
    ...('values' in issue && { expected: issue.values.map(String) }),
    fix: missing ? `Add ${name}.` : 'Write a value that is allowed; the README lists the keys of every file.',
  });
}

/** A value on one line; what holds others is only named, for it may be large or hold itself. */
function inBrief(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return `a map of ${Object.keys(value).length}`;
  return JSON.stringify(value);
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

/** The keys that the schema has at a path of the data: of all its forms, where it has several. */
function keysAllowedAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let forms: JsonSchema[] = formsOf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
  for (const key of path) {
    forms = forms.flatMap((form) => {
      const below = typeof key === 'number' ? form.items : form.properties?.[String(key)];
      return isJsonSchema(below) ? formsOf(below) : [];
    });
  }
  return [...new Set(forms.flatMap((form) => Object.keys(form.properties ?? {})))];
}

type JsonSchema = z.core.JSONSchema.BaseSchema;

function formsOf(schema: JsonSchema): JsonSchema[] {
  return [schema, ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].filter(isJsonSchema);
}

function isJsonSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function offsetOf(document: Document, path: readonly PropertyKey[], at: 'value' | 'key'): number {
  for (let length = path.length; length > 0; length--) {
    const node = nodeAt(document, path.slice(0, length), length === path.length ? at : 'value');
    if (node?.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

function nodeAt(document: Document, path: readonly PropertyKey[], at: 'value' | 'key'): Node | undefined {
  if (at === 'value') {
    const node: unknown = document.getIn(path, true);
    return isNode(node) ? node : undefined;
  }
  const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (typeof parent !== 'object' || parent === null || !('items' in parent) || !Array.isArray(parent.items))
    return undefined;
  const pair: unknown = parent.items.find(
    (item: unknown) => isPair(item) && isScalar(item.key) && item.key.value === path.at(-1),
  );
  return isPair(pair) && isNode(pair.key) ? pair.key : undefined;
}

function pointAt(lines: LineCounter, offset: number): Point {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1), offset };
}
