import { expect, test } from 'vitest';
import { makeFolder } from '../fixtures/make-folder.ts';
import { wholeDossier } from '../fixtures/whole-dossier.ts';
import { mergeReadings, readTexts } from '../ingest.ts';
import { Report } from '../report.ts';
import type { DossierFolder } from './read-dossier.ts';
import { withholdWords } from './withhold-words.ts';

const story = `Lind and Renko talk

6 March 2020

Ada Lind and Boris Renko held a 40-minute phone call on Monday.

On 1 February, Lind opened a fair. “The soup is late,” Lind told a cook.

It rained.
`;

/** What is shown of the story, as far as it may be. */
function shownOf(shown: 'full' | 'cited' | 'none' | undefined, more: Partial<DossierFolder> = {}) {
  const folder = makeFolder({ story }, more);
  if (shown !== undefined) for (const text of folder.texts) text.metadata = { shown };
  const report = new Report();
  const readings = readTexts(folder, report);
  const whole = mergeReadings(folder, readings, report);
  const { dossier, words } = withholdWords(whole, readings, folder);
  const { sources, people } = wholeDossier(dossier);
  const [source] = sources;
  if (source === undefined) throw new Error('no source');
  return {
    isSame: dossier === whole,
    source,
    report,
    text: words[0]?.text.text,
    said: people.find(({ id }) => id === 'ada-lind')?.quotations.length,
  };
}

const { settings } = makeFolder({});

test('a text that may be shown is shown, and nothing is made anew', () => {
  expect(shownOf(undefined)).toMatchObject({ isSame: true, text: story, said: 1 });
  expect(shownOf('full', { settings: { ...settings, shown: 'none' } })).toMatchObject({ isSame: true, text: story });
});

test('of a text that may be cited, title, date line and the passage of the call are shown', () => {
  const { source, text, said } = shownOf('cited');
  expect(source.shown).toEqual({ extent: 'cited', withheld: ['p4', 'p5'], words: 17 });
  const hidden = 'On 1 February, Lind opened a fair. “The soup is late,” Lind told a cook.';
  expect(text).toBe(
    story
      .replace(hidden, '[15 words not shown: rights]'.padEnd(hidden.length))
      .replace('It rained.', '[…]'.padEnd('It rained.'.length)),
  );
  expect(source.file).toBe('sources/story.txt');
  expect(source.original?.file).toBe('raw/story.txt');
  expect(source.quotations).toEqual([]);
  expect(said).toBe(0);
});

test('what a determination quotes is shown with its passage', () => {
  const determination = {
    id: 'no-call',
    decides: 'call-date' as const,
    source: 'story',
    quote: 'told a cook',
    value: '2020-03-02',
    reason: 'r',
    basis: 'b',
    by: 'editor',
    on: '2020-04-01',
  };
  expect(shownOf('cited', { determinations: [determination] }).source.shown?.withheld).toEqual(['p5']);
});

test('of a text that may not be shown, no words are, and no call rests on it', () => {
  const { source, text } = shownOf('none');
  expect(source).toMatchObject({ title: 'Lind and Renko talk', calls: [], cited: [], quotations: [], people: [] });
  expect(text).not.toMatch(/Lind|Renko|soup|March/u);
});

test('the default of the dossier holds where nothing is noted beside the text', () => {
  expect(shownOf(undefined, { settings: { ...settings, shown: 'cited' } }).source.shown?.extent).toBe('cited');
});
