import fc from 'fast-check';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../../fixtures/make-folder.ts';
import { Report } from '../../report.ts';
import { occasionOpenings } from '../calls/drafts/leaves-call.ts';
import { mapText } from '../map-text.ts';
import { stepOpenings } from '../points/read-next-step.ts';
import { readDossier, type DossierFolder } from '../read-dossier.ts';
import { makeReadingRules, readingBasisOf, type ReadingRules } from '../read-text.ts';
import type { RawText } from '../reading/raw-text.ts';

/** Of these rules every word may open anything: none is passed over. */
function withEveryWord(rules: ReadingRules): ReadingRules {
  return { ...rules, words: { ...rules.words, starts: new Int32Array(rules.words.starts.length).fill(-1) } };
}

/** What a text gives by the marks of its words, and what with every word marked. */
function readBothWays(raw: RawText, folder: DossierFolder) {
  const rules = makeReadingRules(readingBasisOf(folder));
  return { marked: mapText(raw, rules).toString(), everyWord: mapText(raw, withEveryWord(rules)).toString() };
}

const root = resolve(import.meta.dirname, '../../..');

test.each(['content', 'examples/straits'])('in the texts of %s no mark is missing', async (name) => {
  const folder = await readDossier(resolve(root, name), new Report());
  if (folder === null) throw new Error('no dossier');
  for (const raw of folder.texts) {
    const { marked, everyWord } = readBothWays(raw, folder);
    expect(marked).toBe(everyWord);
  }
});

const phrases = [
  ...['Ada Lind', 'Boris Renko', 'the leaders', 'he', 'told reporters', 'said that', '“We will meet again,”'],
  ...['held a phone call', 'on Monday', 'the call', 'conference', 'briefing', 'in Sund', 'the parliament', 'herring'],
  ...['agreed', 'agreement was reached', 'looked', 'confirmed their', 'reaffirming the', 'spoke', 'arranged', 'next'],
  ...['invited her to', 'they will', 'both hope to', 'aides are to', 'the presidents plan to', 'rally', 'interview'],
  ...['forward to', 'to meet', 'visit', 'talks', 'in touch', 'again', 'they’ll', 'round', 'a desire', 'in favour of'],
];

test('no mark is missing in whatever is put together of phrases that the rules know', () => {
  const phrase = fc.oneof(
    fc.constantFrom(...phrases),
    fc.constantFrom(...occasionOpenings, ...Object.values(stepOpenings).flat()),
    fc.constantFrom('.', ',', ':', '\n\n', '–'),
  );
  fc.assert(
    fc.property(fc.array(phrase, { minLength: 5, maxLength: 60 }), (words) => {
      const story = `date 2020-03-06 Ada Lind and Boris Renko held a phone call on Monday. ${words.join(' ')}`;
      const folder = makeFolder({ story });
      for (const raw of folder.texts) {
        const { marked, everyWord } = readBothWays(raw, folder);
        expect(marked).toBe(everyWord);
      }
    }),
    { numRuns: 300 },
  );
});
