import { Schema, stringify } from 'yaml';

/** YAML 1.1 rules for quoting: Astro's reader would take an unquoted 2025-06-14 for a point in time. */
const options = { version: '1.1', lineWidth: 0, aliasDuplicateObjects: false } as const;

/**
 * Plain data as YAML in block style, the same letters that `stringify` of the yaml library gives, at many times its pace: the
 * library lays out only what takes more than one line. Ends with a line feed. Keys whose value is `undefined` are left out.
 */
export function emitYaml(data: object): string {
  const lines: string[] = [];
  if (Array.isArray(data)) emitList(data, '', '', lines);
  else emitMap(data, '', '', lines);
  return `${lines.join('\n')}\n`;
}

/** `first` is what stands before the first line in place of the indentation: the dash of a list, or nothing. */
function emitMap(map: object, indent: string, first: string, lines: string[]): void {
  let start = first === '' ? indent : first;
  for (const [key, value] of Object.entries(map) as [string, unknown][]) {
    if (value === undefined) continue;
    emitValue(`${start}${scalarOf(key) ?? JSON.stringify(key)}:`, value, indent, lines);
    start = indent;
  }
  if (start !== indent || (first === '' && lines.length === 0)) lines.push(`${start}{}`);
}

function emitList(list: readonly unknown[], indent: string, first: string, lines: string[]): void {
  let start = first === '' ? indent : first;
  for (const item of list) {
    if (isMap(item) && !isEmpty(item)) emitMap(item, `${indent}  `, `${start}- `, lines);
    else if (Array.isArray(item) && item.length > 0) emitList(item, `${indent}  `, `${start}- `, lines);
    else emitValue(`${start}-`, item ?? null, indent, lines);
    start = indent;
  }
  if (list.length === 0) lines.push(`${start}[]`);
}

/** A value after the key or dash that `label` holds: on its line, or below it. */
function emitValue(label: string, value: unknown, indent: string, lines: string[]): void {
  if (Array.isArray(value)) {
    if (value.length === 0) lines.push(`${label} []`);
    else {
      lines.push(label);
      emitList(value, `${indent}  `, '', lines);
    }
  } else if (isMap(value)) {
    if (isEmpty(value)) lines.push(`${label} {}`);
    else {
      lines.push(label);
      emitMap(value, `${indent}  `, '', lines);
    }
  } else if (typeof value === 'string') {
    lines.push(`${label} ${scalarOf(value) ?? laidOut(value).replaceAll(/\n(?=.)/gu, `\n${indent}`)}`);
  } else lines.push(`${label} ${String(value)}`);
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEmpty(map: object): boolean {
  return Object.values(map).every((value) => value === undefined);
}

/** As the value of a key, without that key: over several lines, indented by one step, where the library breaks it. */
function laidOut(value: string): string {
  return stringify({ k: value }, options).slice('k: '.length, -1);
}

/** Letters that may open a plain scalar and are no sign of YAML's; words of YAML 1.1 have at most five letters. */
const opensPlain = /^[A-Za-z\u00a1-\u2027\u202a-\ud7ff]/u;
const needsEscape = /[\u0000-\u001f\u007f-\u009f\ud800-\udfff]/u;
const needsQuotes = /^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-](?:[ \t]|$)|:[ \t]|[\t ]#|[\t :]$/u;
const { tags } = new Schema({ schema: 'yaml-1.1' });

/** A string on one line, in quotation marks where YAML would take it for anything else; null when it takes the library to write it. */
function scalarOf(value: string): string | null {
  if (needsEscape.test(value)) return null;
  if (value !== '' && !needsQuotes.test(value) && ((value.length > 5 && opensPlain.test(value)) || !isOther(value)))
    return value;
  return value.includes('"') && !value.includes("'") ? `'${value}'` : JSON.stringify(value);
}

/** Whether YAML 1.1 would read a plain scalar as a number, a day, a truth value or the like. */
function isOther(value: string): boolean {
  return tags.some(
    (tag) => tag.default === true && tag.tag !== 'tag:yaml.org,2002:str' && 'test' in tag && tag.test.test(value),
  );
}
