import { expect, test } from 'vitest';
import { makeFolder } from '../fixtures/make-folder.ts';
import { readingBasisOf } from '../stages/read-text.ts';
import { mapText, openMapped } from '../stages/map-text.ts';
import { makeReadingRules } from '../stages/read-text.ts';
import { runMap } from './run-map.ts';

const folder = makeFolder(
  Object.fromEntries(
    Array.from({ length: 9 }, (_, at) => [
      `story-${at}`,
      `date 2020-03-0${at + 1} Ada Lind and Boris Renko held a phone call on Monday. 🐟 ${'On herring, nothing. '.repeat(800)}`,
    ]),
  ),
);
const basis = readingBasisOf(folder);

test.each([0, 1, 2])('the same bytes in the order of the texts, with %i threads', async (threads) => {
  const rules = makeReadingRules(basis);
  const counts: number[] = [];
  const made = await runMap(folder.texts, basis, (done) => counts.push(done), threads);
  expect(made.map((bytes) => Buffer.from(bytes))).toEqual(folder.texts.map((raw) => mapText(raw, rules)));
  expect(openMapped(made[0] ?? new Uint8Array(), folder.texts[0] ?? { text: '' }).reading.calls).toHaveLength(1);
  expect(counts.at(-1)).toBe(9);
});

test('what fails in a thread fails the run', async () => {
  const broken = folder.texts.map((raw) => ({
    ...raw,
    metadata: { publisher: Symbol('no data') as unknown as string },
  }));
  await expect(runMap(broken, basis, () => undefined, 1)).rejects.toThrow('could not be cloned');
});

test('others are let in between', async () => {
  let others = 0;
  setImmediate(() => (others += 1));
  await runMap(folder.texts, basis, () => undefined, 0);
  expect(others).toBe(1);
});
