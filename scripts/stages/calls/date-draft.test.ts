import { describe, expect, test } from 'vitest';
import { sourceMetadata } from '../../../src/schemas/source-metadata.ts';
import { makeFolder } from '../../fixtures/make-folder.ts';
import { Report } from '../../report.ts';
import { makeReadingRules, readText } from '../read-text.ts';

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
