import { describe, expect, test } from 'vitest';
import { sourceMetadata } from '../../../../src/schemas/source-metadata.ts';
import { callsIn } from '../../../fixtures/calls-in.ts';
import { makeFolder } from '../../../fixtures/make-folder.ts';
import { Report } from '../../../report.ts';
import { makeReadingRules, readText } from '../../read-text.ts';

/** The days of the calls that a text tells of, published when it says itself. */
function daysIn(text: string): (string | null)[] {
  const folder = makeFolder({ story: text });
  return folder.texts
    .flatMap((raw) => readText(raw, makeReadingRules(folder), new Report()).calls)
    .map(({ date }) => date.edtf);
}

describe('a day of publication that only the editor or the address knows', () => {
  test('bounds an undated call, which then rests on the words that tell of it', () => {
    const folder = makeFolder({ story: 'Ada Lind has spoken by phone with Boris Renko.' });
    const [raw] = folder.texts;
    if (raw === undefined) throw new Error('no text');
    raw.metadata = sourceMetadata.parse({ published: '2020-03-06' });
    const [call] = readText(raw, makeReadingRules(folder), new Report()).calls;
    expect(call?.date).toMatchObject({ edtf: '[..2020-03-06]', basis: 'relative' });
    expect(call?.date.evidence.map(({ start, end }) => raw.text.slice(start, end))).toEqual(['by phone']);
  });

  test('a month of publication is that of a call of that day, and leaves more open where the week before may be meant', () => {
    const dayOf = (text: string) => {
      const folder = makeFolder({ story: text });
      for (const raw of folder.texts) raw.metadata = sourceMetadata.parse({ published: '2020-03' });
      return folder.texts
        .flatMap((raw) => readText(raw, makeReadingRules(folder), new Report()).calls)
        .map(({ date }) => date.edtf);
    };
    expect(dayOf('Ada Lind spoke by phone with Boris Renko this evening.')).toEqual(['2020-03']);
    expect(dayOf('Ada Lind spoke by phone with Boris Renko yesterday.')).toEqual(['[2020-02-29..2020-03-30]']);
  });
});

describe('a record of a call without a day in it', () => {
  const record = 'Memorandum of Telephone Conversation Between President Lind and Chancellor Renko';

  test('bears the day on a line of its own', () => {
    expect(daysIn(`${record}\n\nLindhaven, October 22, 2018.\n\nPresident Lind: Hello.`)).toEqual(['2018-10-22']);
  });

  test.each(['Published 25 May 2019', 'Posted on May 25, 2019'])('%s: that of its edition is a bound', (line) => {
    expect(daysIn(`${record}\n\n${line}\n\nPresident Lind: Hello.`)).toEqual(['[..2019-05-25]']);
  });
});

describe('a call told of as it ended', () => {
  const dayOf = (text: string) => callsIn(text).map(({ date }) => date.edtf);

  test.each([
    'Ada Lind, just a short time ago, called Chancellor Boris Renko.',
    'And now, some remarks. Just now, for about 45 minutes, Ada Lind had a telephone talk with Boris Renko.',
    'Ada Lind spoke by phone with Boris Renko moments ago.',
  ])('%s: on the day of the account', (text) => {
    expect(dayOf(text)).toEqual(['2020-03-06']);
  });

  test.each([
    '“Just now I had a telephone talk with Boris Renko,” Ada Lind had told a crowd.',
    'Ada Lind has spoken by phone with Boris Renko. Just now, nobody says when.',
  ])('%s: on or before', (text) => {
    expect(dayOf(text)).toEqual(['[..2020-03-06]']);
  });

  test('in a briefing that the office released, where a noun comes before the verb', () => {
    const briefing =
      'For Immediate Release\nOffice of the Press Secretary\nFebruary 7, 2020\n\nPress Gaggle by Mira Holt\n\nMS. HOLT: Good morning. One more call with Boris Renko that Ada Lind had. Ada Lind called Chancellor Boris Renko.\n\nQ From here?';
    expect(daysIn(briefing)).toEqual(['2020-02-07']);
  });
});
