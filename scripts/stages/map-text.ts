import { Report, type Finding } from '../report.ts';
import { foldReading, openReading } from './fold-reading.ts';
import { readText, type ReadingRules } from './read-text.ts';
import type { RawText } from './reading/raw-text.ts';
import type { TextReading } from './text-reading.ts';
import { extentOf } from './withholding/extent-of.ts';
import { leaveUnread } from './withholding/leave-unread.ts';

/** What one text gives. */
export interface MappedText {
  reading: TextReading;
  findings: Finding[];
}

/**
 * The map, of which `mergeReadings` is the reduce: what one text gives, as bytes that can be kept in a file and sent to another process.
 * They rest on nothing but the text and the rules.
 */
export function mapText(raw: RawText, rules: ReadingRules): Buffer<ArrayBuffer> {
  const report = new Report();
  const whole = readText(raw, rules, report);
  const reading = extentOf(raw, rules.basis.settings) === 'none' ? leaveUnread(whole) : whole;
  const parts = [Buffer.from(`${JSON.stringify(report.findings)}\n`), foldReading(reading)];
  // Memory of its own: a small buffer is a part of a larger one, and keeps alive all that was ever in that.
  const bytes = Buffer.allocUnsafeSlow(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) at += part.copy(bytes, at);
  return bytes;
}

/** What `mapText` made bytes of. */
export function openMapped(bytes: Uint8Array, raw: Pick<RawText, 'text'>): MappedText {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = buffer.indexOf(0x0a);
  const findings = JSON.parse(buffer.toString('utf8', 0, end)) as Finding[];
  return { findings, reading: openReading(buffer.subarray(end + 1), raw) };
}
