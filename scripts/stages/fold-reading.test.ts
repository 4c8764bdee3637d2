import { expect, test } from 'vitest';
import { makeFolder } from '../fixtures/make-folder.ts';
import { Report } from '../report.ts';
import { foldReading, openReading } from './fold-reading.ts';
import { makeReadingRules, readText } from './read-text.ts';
import type { TextReading } from './text-reading.ts';

const report = new Report();
const folder = makeFolder({
  story:
    'date 2020-03-06 Ada Lind and Boris Renko held a phone call on Monday. “We talked about herring 🐟,” Mira Holt told reporters.\n\nShare this',
  other: 'Ada Lind called Boris Renko on 1 March 2020.',
});
const rules = makeReadingRules(folder);
const read = folder.texts.map((raw) => ({ raw, reading: readText(raw, rules, report) }));

test('a folded reading says what it said, whichever reading was asked before', () => {
  const folded = read.map(({ raw, reading }) => openReading(foldReading(reading), raw));
  expect(read.map(({ reading }) => reading.calls.length)).toEqual([1, 1]);
  for (const round of [folded, folded.toReversed()]) {
    for (const each of round) {
      const whole = read.find(({ raw }) => raw.id === each.text.id)?.reading;
      expect(whole && asTold(each, whole)).toEqual(whole);
    }
  }
});

test('a folded reading can be folded again', () => {
  for (const { raw, reading } of read) {
    const again = openReading(foldReading(openReading(foldReading(reading), raw)), raw);
    expect(asTold(again, reading)).toEqual(reading);
  }
});

/** What a reading gives when it is asked for all that `whole` has. */
function asTold(reading: TextReading, whole: TextReading): TextReading {
  const text = pick(reading.text, whole.text);
  const calls = reading.calls.map((call, index) => pick(call, whole.calls[index] ?? call));
  return { ...pick(reading, whole), text, calls };
}

function pick<T extends object>(from: T, model: T): T {
  return Object.fromEntries(Object.keys(model).map((key) => [key, from[key as keyof T]])) as T;
}
