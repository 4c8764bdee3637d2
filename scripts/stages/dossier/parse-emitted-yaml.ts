import { parse } from 'yaml';

/**
 * The value of YAML in block style with scalars on one line, as the ingest writes it, at many times the pace of the yaml library;
 * what else there may be is left to the library. Null when it is no YAML.
 */
export function parseEmittedYaml(yaml: string): unknown {
  try {
    return new Reader(yaml).read() ?? parse(yaml);
  } catch {
    return null;
  }
}

class Reader {
  readonly #lines: string[];
  #at = 0;

  constructor(yaml: string) {
    this.#lines = yaml.split('\n');
    while (this.#lines.at(-1) === '') this.#lines.pop();
  }

  /** Undefined when a line has another form. */
  read(): unknown {
    const value = this.#readBlock('');
    return this.#at === this.#lines.length ? value : undefined;
  }

  #readBlock(indent: string): unknown {
    return this.#lines[this.#at]?.startsWith('-', indent.length) ? this.#readList(indent) : this.#readMap(indent);
  }

  #readList(indent: string): unknown {
    const list: unknown[] = [];
    const dash = `${indent}- `;
    for (;;) {
      const line = this.#lines[this.#at];
      if (line?.startsWith(dash) !== true) return list;
      const words = line.slice(dash.length);
      const isBlock = keyLine.test(words) || words.startsWith('- ');
      // The first line of a map or list stands behind the dash: without the dash, it is a line as any other.
      if (isBlock) this.#lines[this.#at] = `${indent}  ${words}`;
      else this.#at++;
      const item = isBlock ? this.#readBlock(`${indent}  `) : scalarOf(words);
      if (item === undefined) return undefined;
      list.push(item);
    }
  }

  #readMap(indent: string): unknown {
    const map: Record<string, unknown> = {};
    for (;;) {
      const line = this.#lines[this.#at];
      if (line?.startsWith(indent) !== true || line.startsWith(' ', indent.length)) return map;
      const match = keyLine.exec(line.slice(indent.length));
      if (match === null) return undefined;
      this.#at++;
      const [, key = '', words] = match;
      const value = words === undefined ? this.#readBlock(`${indent}  `) : scalarOf(words);
      if (value === undefined) return undefined;
      map[key] = value;
    }
  }
}

const keyLine = /^([A-Za-z][\w-]*):(?: (.+))?$/u;
const words = new Map<string, unknown>(Object.entries({ null: null, true: true, false: false, '[]': [], '{}': {} }));
const plain = /^[A-Za-z\u00a1-\u2027\u202a-\ud7ff](?:(?!: | #).)*$/u;

/** Undefined for what spans lines, and for whatever else the library is to read. */
function scalarOf(text: string): unknown {
  if (words.has(text)) return structuredClone(words.get(text));
  if (plain.test(text)) return text;
  if (/^-?(?:0|[1-9]\d{0,14})$/u.test(text)) return Number(text);
  if (/^"[^\\]*"$/u.test(text)) return text.slice(1, -1);
  if (/^'[^']*'$/u.test(text)) return text.slice(1, -1);
  return undefined;
}
