import { describe, expect, test } from 'vitest';
import { makeFolder } from '../../../fixtures/make-folder.ts';
import { Report } from '../../../report.ts';
import { makeReadingRules, readText } from '../../read-text.ts';

const readings = (text: string) => {
  const folder = makeFolder({ story: `date 2020-03-06 ${text}` });
  const report = new Report();
  const calls = folder.texts.flatMap((raw) => readText(raw, makeReadingRules(folder), report).calls);
  return { days: calls.map(({ date }) => date.edtf), rules: report.messages.map(({ ruleId }) => ruleId) };
};

describe('an account that opens with two who spoke, and says neither how nor where', () => {
  test.each([
    [
      'Today, President Ada Lind spoke with Chancellor Boris Renko. The leaders discussed herring and agreed to stay in close contact.',
      '2020-03-06',
    ],
    [
      'President Ada Lind spoke to the Chancellor of Sudria, Boris Renko, this evening.\n\nThe leaders recognised that the Straits matter, and agreed to meet in person soon.',
      '2020-03-06',
    ],
    [
      'Lindhaven, Norland\n\nYesterday, President Ada Lind spoke with Chancellor Boris Renko. She noted the state of the Straits.',
      '2020-03-05',
    ],
  ])('%s: a call, and a note', (text, day) => {
    expect(readings(text).days).toEqual([day]);
    expect(readings(text).rules).toContain('call-by-form');
  });

  test.each([
    ['without a day', 'President Ada Lind spoke with Chancellor Boris Renko. The leaders discussed herring.'],
    [
      'in a place',
      'Today, President Ada Lind spoke with Chancellor Boris Renko in Oslo. The leaders discussed herring.',
    ],
    [
      'at an occasion',
      'Today, President Ada Lind spoke with Chancellor Boris Renko on the sidelines of the fair. The leaders discussed herring.',
    ],
    [
      'passed on',
      'Today, President Ada Lind spoke with Chancellor Boris Renko, the Palace said. The leaders discussed herring.',
    ],
    [
      'a meeting, further down',
      'Today, President Ada Lind spoke with Chancellor Boris Renko. The leaders discussed herring. During the meeting, they agreed.',
    ],
    [
      'under a heading that tells of a meeting',
      '# President Lind meets Chancellor Renko\n\nToday, President Ada Lind spoke with Chancellor Boris Renko. The leaders discussed herring.',
    ],
    [
      'in a story that quotes',
      'Today, President Ada Lind spoke with Chancellor Boris Renko. The leaders were seen. “It was good,” Mira Holt told a paper.',
    ],
    [
      'not at its opening',
      'Norland closed its ports. Today, President Ada Lind spoke with Chancellor Boris Renko. The leaders discussed herring.',
    ],
    [
      'with several in turn',
      'Today, President Ada Lind spoke with Chancellor Boris Renko, Prime Minister Jan Berg and King Olav. The leaders discussed herring.',
    ],
    ['alone', 'Today, President Ada Lind spoke with Chancellor Boris Renko.'],
  ])('%s: none', (_, text) => {
    expect(readings(text).days).toEqual([]);
  });
});
