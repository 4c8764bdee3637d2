import { expect, test } from 'vitest';
import { makeFolder } from '../fixtures/make-folder.ts';
import { Report } from '../report.ts';
import { foldReading } from './fold-reading.ts';
import { makeReadingRules, readText } from './read-text.ts';

const report = new Report();
const folder = makeFolder({
  story:
    'date 2020-03-06 Ada Lind and Boris Renko held a phone call on Monday. “We talked about herring 🐟,” Mira Holt told reporters.\n\nShare this',
  other: 'Ada Lind called Boris Renko on 1 March 2020.',
});
const rules = makeReadingRules(folder);
const read = folder.texts.map((raw) => ({ raw, reading: readText(raw, rules, report) }));

test('a folded reading says what it said, whichever reading was asked before', () => {
  const folded = read.map(({ raw, reading }) => foldReading(reading, raw));
  expect(read.map(({ reading }) => reading.calls.length)).toEqual([1, 1]);
  for (const round of [folded, folded.toReversed()]) {
    for (const each of round) {
      const whole = read.find(({ raw }) => raw.id === each.text.id)?.reading;
      expect(each).toEqual(whole);
    }
  }
});
