import { parentPort, workerData } from 'node:worker_threads';
import { mapText } from '../stages/map-text.ts';
import { makeReadingRules, type ReadingBasis } from '../stages/read-text.ts';
import type { RawText } from '../stages/reading/raw-text.ts';

// A thread of its own: texts in, what each gives out, until it is ended.
const rules = makeReadingRules(workerData as ReadingBasis);

parentPort?.on('message', (texts: RawText[]) => {
  const made = texts.map((raw) => mapText(raw, rules));
  parentPort?.postMessage(
    made,
    made.map(({ buffer }) => buffer),
  );
});
