import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Report } from '../../report.ts';
import { decodeUtf8 } from './decode-utf8.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);

test('a byte order mark stays in the text, since it is a code point of the file', () => {
  expect(decodeUtf8('raw/a.txt', bytes(0xef, 0xbb, 0xbf, 0x61), new Report())).toBe('\uFEFFa');
});

test('bytes that are not UTF-8 are named by place and value', () => {
  const report = new Report();
  expect(decodeUtf8('raw/a.txt', bytes(0x61, 0x0a, 0x62, 0xe9, 0x63), report)).toBeNull();
  expect(report.messages).toMatchObject([
    { ruleId: 'not-utf-8', line: 2, column: 2, actual: 'byte 0xe9 at 3', file: 'raw/a.txt' },
  ]);
});

test('a cut character at the end is found', () => {
  const report = new Report();
  expect(decodeUtf8('raw/a.txt', bytes(0x61, 0xe2, 0x82), report)).toBeNull();
  expect(report.messages[0]).toMatchObject({ ruleId: 'not-utf-8' });
});

test('UTF-16 and other binary is no text', () => {
  const report = new Report();
  expect(decodeUtf8('raw/a.txt', bytes(0x61, 0x00, 0x62, 0x00), report)).toBeNull();
  expect(report.messages).toMatchObject([{ ruleId: 'not-a-text', line: 1, column: 2 }]);
});

test('any well-formed text without NUL comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      fc.pre(!text.includes('\0') && text.isWellFormed());
      expect(decodeUtf8('raw/a.txt', new TextEncoder().encode(text), new Report())).toBe(text);
    }),
  );
});
