import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openCache } from './open-cache.ts';
import { placeOfCache } from './place-of-cache.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'readout-cache-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const open = () => openCache(folder, 'parts', folder);
const file = () => join(folder, 'parts.sqlite');
const bytes = (text: string) => new TextEncoder().encode(text);

function keep(entries: Record<string, string>): void {
  const cache = open();
  for (const [key, value] of Object.entries(entries)) cache.set(key, bytes(value));
  cache.save();
}

function read(...keys: string[]): (string | undefined)[] {
  const cache = open();
  const values = keys.map((key) => cache.get(key));
  cache.close();
  return values.map((value) => value && new TextDecoder().decode(value));
}

test('what was kept is there for the next run, letter for letter', () => {
  keep({ a: 'alpha', b: '', c: 'ζ'.repeat(100_000) });
  expect(read('a', 'b', 'c', 'd')).toEqual(['alpha', '', 'ζ'.repeat(100_000), undefined]);
});

test('what a run neither asked for nor made is dropped, and its room used again', () => {
  keep({ a: 'a'.repeat(100_000), b: 'b'.repeat(100_000) });
  const size = readFileSync(file()).length;
  const cache = open();
  cache.get('b');
  cache.set('c', bytes('c'));
  cache.save();
  expect(read('a', 'b', 'c')).toEqual([undefined, 'b'.repeat(100_000), 'c']);
  expect(readFileSync(file()).length).toBeLessThan(size);
});

test('a run that does not come to its end changes nothing', () => {
  keep({ a: 'alpha' });
  const cache = open();
  cache.set('a', bytes('other'));
  cache.close();
  expect(read('a')).toEqual(['alpha']);
});

test('what a run has set so far leads to no file of its own, and of a key that was set twice the later value is kept', () => {
  keep({ a: 'alpha' });
  const before = readdirSync(folder);
  const cache = open();
  for (const value of ['beta', '', 'gamma']) cache.set('b', bytes(value));
  expect(readdirSync(folder)).toEqual(before);
  cache.save();
  expect(read('b')).toEqual(['gamma']);
});

test('two runs at once: each finds what it knew, and what both keep is whole', () => {
  keep({ a: 'alpha' });
  const [one, other] = [open(), open()];
  one.get('a');
  one.set('b', bytes('beta'));
  other.get('a');
  other.set('c', bytes('gamma'));
  one.save();
  expect(other.get('a')).toEqual(bytes('alpha'));
  other.save();
  expect(read('a', 'c')).toEqual(['alpha', 'gamma']);
});

test.each(['', 'no database', 'SQLite format 3\0', '\0'.repeat(4096)])(
  'a file of other content (%j) is made anew',
  (content) => {
    writeFileSync(file(), content);
    keep({ a: 'alpha' });
    expect(read('a')).toEqual(['alpha']);
  },
);

test('whatever happens to the file, an entry is given as it was put or not at all', () => {
  const entries = Object.fromEntries(
    Array.from({ length: 40 }, (_, at) => [`key-${at}`, `value ${at} `.repeat(at * 20)]),
  );
  keep(entries);
  const whole = readFileSync(file());
  const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 })), { maxLength: 6 });
  fc.assert(
    fc.property(damage, fc.option(fc.nat(whole.length)), (flips, length) => {
      const broken = Buffer.from(whole);
      for (const [at, mask] of flips) broken[at] = (broken[at] ?? 0) ^ mask;
      writeFileSync(file(), broken);
      if (length !== null) truncateSync(file(), length);
      const found = read(...Object.keys(entries));
      for (const [at, value] of Object.values(entries).entries()) expect([value, undefined]).toContain(found[at]);
      // One run may be needed to see that the file is broken, and the next finds none.
      for (let run = 0; run < 2; run++) keep({ again: 'again' });
      expect(read('again')).toEqual(['again']);
    }),
    { numRuns: 100 },
  );
});

test('where nothing can be written, nothing is remembered', () => {
  writeFileSync(join(folder, 'no-folder'), '');
  const cache = openCache(folder, 'parts', join(folder, 'no-folder'));
  cache.set('a', bytes('alpha'));
  cache.save();
  expect(cache.get('a')).toBeUndefined();
});

test('what is remembered of a dossier that is gone goes, too', () => {
  const gone = mkdtempSync(join(tmpdir(), 'readout-gone-'));
  openCache(gone, 'parts').save();
  const places = placeOfCache(gone);
  expect(existsSync(places)).toBe(true);
  rmSync(gone, { recursive: true });
  openCache(folder, 'parts').save();
  expect(existsSync(places)).toBe(false);
  rmSync(placeOfCache(folder), { recursive: true });
});
