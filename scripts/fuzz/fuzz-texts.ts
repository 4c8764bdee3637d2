import fc from 'fast-check';
import { cpuMilliseconds } from './cpu-milliseconds.ts';
import { findBrokenRules } from './find-broken-rules.ts';
import { hostileText } from './hostile-text.ts';
import { readHostile } from './read-hostile.ts';

/** No run may take longer for each 100 KB of text, nor a shorter one than this. */
const mostMilliseconds = 1000;

const TEXTS_A_DOSSIER = 5;

/**
 * Reads so many hostile texts, five a dossier, and holds what comes of them against the rules of evidence and the clock.
 * Gives the slowest pace, in milliseconds for 100 KB.
 * @throws with the smallest texts that break a rule.
 */
export function fuzzTexts(count: number, seed: number): { slowest: number } {
  let slowest = 0;
  const texts = fc.array(hostileText, { minLength: TEXTS_A_DOSSIER, maxLength: TEXTS_A_DOSSIER });
  const format = fc.constantFrom('txt', 'txt', 'md', 'html' as const);
  fc.assert(
    fc.property(texts, format, (list, ending) => {
      const byId = Object.fromEntries(list.map((text, index) => [`text-${index}`, text]));
      const began = cpuMilliseconds();
      const reading = readHostile(byId, ending);
      const milliseconds = cpuMilliseconds() - began;
      const bytes = list.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
      const pace = milliseconds / Math.max(1, bytes / 100_000);
      slowest = Math.max(slowest, pace);
      if (pace > mostMilliseconds) throw new Error(`${milliseconds.toFixed(0)} ms for ${bytes} bytes`);
      const broken = findBrokenRules(reading);
      if (broken.length > 0) throw new Error(broken.join('\n'));
      // Rule 6: the same texts in another order of the disk give the same bytes.
      if (milliseconds > 50) return;
      const reversed = readHostile(Object.fromEntries(Object.entries(byId).reverse()), ending);
      if (JSON.stringify(reversed.files) !== JSON.stringify(reading.files)) throw new Error('6: other bytes');
    }),
    { numRuns: Math.ceil(count / TEXTS_A_DOSSIER), seed, endOnFailure: false },
  );
  return { slowest };
}
