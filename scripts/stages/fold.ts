import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** A value as bytes, a fraction of the memory that it takes; `holds` is only for the compiler. */
export type Folded<T> = Uint8Array & { readonly holds?: T };

export function fold<T>(value: T): Folded<T> {
  return foldJson(JSON.stringify(value));
}

/** Folds a value that is JSON already. */
export function foldJson<T>(json: string): Folded<T> {
  // A copy of its own: what the compressor gives is a small part of a buffer that is many times larger.
  return new Uint8Array(deflateRawSync(json, { level: 1 }));
}

/** A new copy each time, which shares no string with any text. */
export function unfold<T>(bytes: Folded<T>): T {
  return JSON.parse(inflateRawSync(bytes).toString()) as T;
}
