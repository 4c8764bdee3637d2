import { parse } from 'yaml';

/**
 * The value of generated frontmatter, whose maps are in block style and whose other values and items of lists are each a line of JSON,
 * at many times the pace of the yaml library; YAML of another form is left to the library. Null when it is no YAML.
 */
export function parseFrontmatter(yaml: string): unknown {
  const lines = yaml.split('\n');
  if (lines.at(-1) === '') lines.pop();
  try {
    const { map, next } = readMap(lines, 0, '');
    if (next === lines.length) return map;
  } catch {
    // A line is no JSON.
  }
  try {
    return parse(yaml);
  } catch {
    return null;
  }
}

const keyLine = /^ *(?:([a-z][A-Za-z\d-]*)|("(?:[^"\\]|\\.)*")):(?: (.+))?$/u;

/** The map whose first line is `at`, and where the lines after it begin. */
function readMap(lines: readonly string[], at: number, indent: string): { map: object; next: number } {
  const map: Record<string, unknown> = {};
  const dash = `${indent}  - `;
  let next = at;
  for (let line = lines[next]; line?.startsWith(indent) === true; line = lines[next]) {
    if (line.startsWith(' ', indent.length)) break;
    const [, plain, quoted, words] = keyLine.exec(line) ?? [];
    const key = plain ?? (JSON.parse(quoted ?? '') as string);
    next++;
    if (words !== undefined) map[key] = JSON.parse(words);
    else if (lines[next]?.startsWith(dash) === true) {
      const list: unknown[] = (map[key] = []);
      for (; lines[next]?.startsWith(dash) === true; next++)
        list.push(JSON.parse(lines[next]?.slice(dash.length) ?? ''));
    } else {
      const inner = readMap(lines, next, `${indent}  `);
      if (inner.next === next) throw new SyntaxError('A key without a value.');
      map[key] = inner.map;
      next = inner.next;
    }
  }
  return { map, next };
}
