import { parentPort, workerData } from 'node:worker_threads';
import type { RawText } from '../stages/make-reading-text.ts';
import { mapText } from '../stages/map-text.ts';
import { makeReadingRules, type ReadingBasis } from '../stages/read-text.ts';

// A thread of its own: texts in, what each gives out, until it is ended.
const rules = makeReadingRules(workerData as ReadingBasis);

parentPort?.on('message', (texts: RawText[]) => {
  // Copies that are theirs alone can be handed over; a small buffer is a part of one that others share.
  const made = texts.map((raw) => new Uint8Array(mapText(raw, rules)));
  parentPort?.postMessage(
    made,
    made.map(({ buffer }) => buffer),
  );
});
