import type { Report } from '../../report.ts';

/**
 * The text of a file. A byte order mark stays in it, since it is a code point of the file as received.
 * Null, with a finding that names the byte, when the bytes are not UTF-8 or hold U+0000, which no page can show.
 */
export function decodeUtf8(file: string, bytes: Uint8Array, report: Report): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const nul = bytes.indexOf(0);
    if (nul < 0) return text;
    report.add({
      rule: 'not-a-text',
      severity: 'error',
      file,
      place: pointAt(bytes, nul),
      reason: 'This file holds a NUL character, so it is no text.',
      actual: 'U+0000',
      fix: 'Save it as a UTF-8 text, or take it out of raw/.',
    });
  } catch {
    const at = firstInvalidByte(bytes);
    report.add({
      rule: 'not-utf-8',
      severity: 'error',
      file,
      place: pointAt(bytes, at),
      reason: 'This file is not UTF-8.',
      actual: `byte 0x${(bytes[at] ?? 0).toString(16).padStart(2, '0')} at ${at}`,
      fix: 'Save it as UTF-8 (for example with `iconv -f WINDOWS-1252 -t UTF-8`).',
    });
  }
  return null;
}

function firstInvalidByte(bytes: Uint8Array): number {
  // Halving finds the first byte that cannot be decoded: `stream` lets a character that the cut divides pass.
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isValidPrefix(bytes.subarray(0, middle + 1))) low = middle + 1;
    else high = middle;
  }
  return startOfSequence(bytes, Math.min(low, Math.max(bytes.length - 1, 0)));
}

/** The lead byte of the character that the byte at this place leaves unfinished; the place itself when it begins the fault. */
function startOfSequence(bytes: Uint8Array, at: number): number {
  for (let length = 1; length <= 3; length++) {
    const byte = bytes[at - length] ?? 0;
    if (byte < 0x80) break;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 0;
    if (needed > 0) return needed > length ? at - length : at;
  }
  return at;
}

function isValidPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function pointAt(bytes: Uint8Array, at: number): { line: number; column: number } {
  let line = 1;
  let lineStart = 0;
  for (let index = 0; index < at; index++) {
    if (bytes[index] === 0x0a) {
      line++;
      lineStart = index + 1;
    }
  }
  return { line, column: at - lineStart + 1 };
}
