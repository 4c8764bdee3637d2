/** A list whose items are JSON already. */
interface JsonItems {
  jsonItems(): Iterable<string>;
}

/**
 * Plain data as YAML that a diff shows well and that is read again line by line (`parseFrontmatter`): maps within maps and the lists in
 * them in block style, each item of a list and each other value as JSON, which is YAML, on a line of its own. Ends with a line feed.
 * Keys whose value is `undefined` are left out.
 */
export function emitFrontmatter(data: object): string {
  const lines: string[] = [];
  emitMap(data, '', lines);
  return lines.length === 0 ? '{}\n' : `${lines.join('\n')}\n`;
}

function emitMap(map: object, indent: string, lines: string[]): void {
  for (const [key, value] of Object.entries(map) as [string, unknown][]) {
    if (value === undefined) continue;
    const label = `${indent}${plainKey.test(key) ? key : toJson(key)}:`;
    if (isJsonItems(value)) {
      const before = lines.push(label);
      for (const json of value.jsonItems()) lines.push(`${indent}  - ${escape(json)}`);
      if (lines.length === before) lines[before - 1] = `${label} []`;
      continue;
    }
    if (typeof value !== 'object' || value === null || Object.values(value).every((each) => each === undefined)) {
      lines.push(`${label} ${toJson(value)}`);
      continue;
    }
    lines.push(label);
    if (Array.isArray(value)) for (const item of value) lines.push(`${indent}  - ${toJson(item)}`);
    else emitMap(value, `${indent}  `, lines);
  }
}

/** Letters that mean themselves to every reader of YAML: not `yes`, `null`, `2020` and the like, which may be ids of sides. */
const plainKey = /^(?!(?:y|yes|n|no|on|off|true|false|null)$)[a-z][A-Za-z\d-]*$/u;

/** Characters that YAML takes for line breaks, or does not allow as they are, and JSON does. */
const escaped = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/gu;

function toJson(value: unknown): string {
  return escape(JSON.stringify(value));
}

function escape(json: string): string {
  return json.replaceAll(escaped, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function isJsonItems(value: unknown): value is JsonItems {
  return typeof value === 'object' && value !== null && 'jsonItems' in value;
}
