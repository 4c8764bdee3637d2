import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../src/schemas/dossier.ts';
import { makeFolder } from '../fixtures/make-folder.ts';
import { wholeDossier } from '../fixtures/whole-dossier.ts';
import { mergeReadings, readTexts } from '../ingest.ts';
import { Report } from '../report.ts';
import type { DossierFolder } from '../stages/read-dossier.ts';
import { checkDossier } from './check-dossier.ts';

const story =
  'date 2020-03-06 Ada Lind and Boris Renko held a phone call on Monday. “We talked about herring in the Straits,” Mira Holt told reporters. Tom Vance, the Northern Palace and the Chancery agreed.';

/** What the checks find in a dossier, sound but for one change. */
function findingsAfter(change: (dossier: Dossier) => void, more: Partial<DossierFolder> = {}) {
  const folder = makeFolder({ story }, more);
  const report = new Report();
  const readings = readTexts(folder, report);
  const dossier = wholeDossier(mergeReadings(folder, readings, report));
  change(dossier);
  checkDossier(dossier, readings, report);
  return report.messages.map(({ ruleId, file, reason, fatal }) => ({ ruleId, file, reason, fatal }));
}

function first<T>(list: readonly T[]): T {
  const [item] = list;
  if (item === undefined) throw new Error('an empty list');
  return item;
}

test('a dossier as the ingest makes it holds every rule', () => {
  expect(findingsAfter(() => undefined)).toEqual([]);
});

describe('what does not hold is said', () => {
  test('every quotation is verbatim', () => {
    expect(
      findingsAfter(({ sources }) => (first(first(sources).quotations).exact = 'We talked about Herring')),
    ).toEqual([
      {
        ruleId: 'every-quotation-is-verbatim',
        file: 'raw/story.txt',
        reason: 'Quotation q1 is not what stands at 71 to 110 of the text.',
        fatal: true,
      },
    ]);
  });

  test('every call rests on words', () => {
    expect(findingsAfter(({ calls }) => (first(calls).date.evidence = []))).toEqual([
      {
        ruleId: 'every-call-rests-on-words',
        file: 'calls/2020-03-02.mdx',
        reason: 'The call 2020-03-02 has no evidence for its date.',
        fatal: true,
      },
    ]);
  });

  test('every letter is kept or removed', () => {
    expect(findingsAfter(({ sources }) => first(sources).removed.pop())).toMatchObject([
      { ruleId: 'every-letter-is-kept-or-removed', file: 'raw/story.txt', fatal: true },
    ]);
  });

  test('a person whom nobody mentions', () => {
    const { people } = makeFolder({});
    const stranger = { id: 'carl-moss', name: 'Carl Moss', kind: 'person' as const, aliases: [], roles: [] };
    expect(findingsAfter(() => undefined, { people: [...people, stranger] })).toEqual([
      {
        ruleId: 'every-person-is-mentioned',
        file: 'people.yaml',
        reason: 'No text names Carl Moss (`carl-moss`).',
        fatal: false,
      },
    ]);
  });

  test('a theme that nobody mentions', () => {
    const { themes } = makeFolder({});
    const absent = { id: 'whaling', label: 'Whaling', description: 'Whales.', terms: ['whale'] };
    expect(findingsAfter(() => undefined, { themes: [...themes, absent] })).toEqual([
      {
        ruleId: 'every-theme-is-mentioned',
        file: 'themes.yaml',
        reason: 'No text has a term of the theme Whaling (`whaling`).',
        fatal: false,
      },
    ]);
  });
});

test('a dossier that was only begun is asked for neither people nor themes', () => {
  const report = new Report();
  const folder = makeFolder({});
  checkDossier(wholeDossier(mergeReadings(folder, [], report)), [], report);
  expect(report.messages).toEqual([]);
});
