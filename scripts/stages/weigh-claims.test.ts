import { expect, test } from 'vitest';
import { makeFolder } from '../fixtures/make-folder.ts';
import { wholeDossier } from '../fixtures/whole-dossier.ts';
import { mergeReadings, readTexts } from '../ingest.ts';
import { Report } from '../report.ts';

/** The grade and the reason of each claim on the day of the only call: of the press first, then of a side. */
function daysWeighed(text: string): [string, number, string][] {
  const folder = makeFolder({ story: `Evening Post\ndate 2020-03-08\n\n${text}` });
  const report = new Report();
  const { calls } = wholeDossier(mergeReadings(folder, readTexts(folder, report), report));
  return (calls[0]?.claims ?? [])
    .filter(({ point }) => point === 'day')
    .map(({ side, reliability }) => [side ?? 'press', reliability.grade, reliability.reason]);
}

const press = 'Ada Lind and Boris Renko held a phone call on Saturday.';

test('what the press alone says rests on its own origin', () => {
  expect(daysWeighed(press)).toEqual([['press', 3, 'It rests on one origin, which is no side’s own account.']]);
});

test('what the press says and a side says, too, is not said to rest on the press alone', () => {
  const [ofPress, ofSide] = daysWeighed(`${press} Lind said that Renko had called her on Saturday by phone.`);
  expect(ofPress).toEqual([
    'press',
    2,
    'One side says so (Norland), and no other side’s account in these sources conflicts with it.',
  ]);
  expect(ofSide?.slice(0, 2)).toEqual(['norland', 2]);
});

test('a side’s own account without a day is that side’s, and not one that nothing ties to anyone', () => {
  const folder = makeFolder({ story: 'Ada Lind spoke by phone with Boris Renko at the latter’s initiative.' });
  const [raw] = folder.texts;
  if (raw === undefined) throw new Error('no text');
  const texts = [{ ...raw, metadata: { publisher: 'norland-palace' } }];
  const report = new Report();
  const own = { ...folder, texts };
  const [call] = wholeDossier(mergeReadings(own, readTexts(own, report), report)).calls;
  expect(call?.confirmation).toEqual({ norland: 'confirms', sudria: 'silent' });
});
