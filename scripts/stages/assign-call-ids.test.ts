import { expect, test } from 'vitest';
import { makeFolder } from '../fixtures/make-folder.ts';
import { Report } from '../report.ts';
import { assignCallIds } from './assign-call-ids.ts';
import { makeSpanMaker } from './assemble/span-maker.ts';
import type { FormerCall } from './dossier/read-former-calls.ts';
import { mergeCalls } from './merge-calls.ts';
import type { DossierFolder } from './read-dossier.ts';
import { makeReadingRules, readText } from './read-text.ts';

/** Ids of the calls in these texts, in order of time; then what the next run would know of them. */
function idsOf(texts: Record<string, string>, more: Partial<DossierFolder> = {}) {
  const folder = makeFolder(texts, more);
  const rules = makeReadingRules(folder);
  const readings = folder.texts.map((raw) => readText(raw, rules, new Report()));
  const spans = makeSpanMaker(readings);
  const report = new Report();
  const calls = assignCallIds(mergeCalls(readings, folder, report), folder.formerCalls, spans);
  const formerCalls: FormerCall[] = calls.map(({ id, formerIds, participants, tellings }) => ({
    id,
    formerIds,
    participants,
    sources: tellings.map(({ reading, mention }) => ({
      id: reading.text.id,
      evidence: mention.evidence.map((range) => spans(reading.text.id, range)),
    })),
  }));
  return { ids: calls.map(({ id }) => id), formerIds: calls.map((call) => call.formerIds), formerCalls, report };
}

const monday = 'date 2020-03-02 Ada Lind and Boris Renko held a phone call on Monday.';
const undated = 'In a recent phone conversation between Ada Lind and Boris Renko, herring was discussed.';

test('ids come from the day, the month, the latest day possible, or a number', () => {
  expect(
    idsOf({
      a: monday,
      b: 'date 2020-03-20 Ada Lind and Boris Renko last spoke by phone in January.',
      c: 'date 2020-04-01 Ada Lind and Boris Renko have held a phone call.',
      d: undated,
    }).ids,
  ).toEqual(['2020-01', '2020-03-02', 'by-2020-04-01', 'undated-1']);
});

test('an id does not change because a source was added before it', () => {
  const first = idsOf({ m: undated });
  const second = idsOf({ a: undated, m: undated }, { formerCalls: first.formerCalls });
  expect(first.ids).toEqual(['undated-1']);
  expect(second.ids).toEqual(['undated-2', 'undated-1']);
});

test('when a determination moves the day, the old id is kept for a redirect', () => {
  const first = idsOf({ m: undated });
  const second = idsOf(
    { m: undated },
    {
      formerCalls: first.formerCalls,
      determinations: [
        {
          id: 'day-of-the-call',
          decides: 'call-date',
          source: 'm',
          quote: 'recent phone conversation between Ada Lind',
          value: '2020-02-03',
          reason: 'The letter of 4 February speaks of it.',
          basis: 'https://example.org/letter',
          by: 'editor',
          on: '2021-01-01',
        },
      ],
    },
  );
  expect(second.ids).toEqual(['2020-02-03']);
  expect(second.formerIds).toEqual([['undated-1']]);
  const third = idsOf({ m: undated }, { formerCalls: second.formerCalls });
  expect([third.ids, third.formerIds]).toEqual([['undated-1'], [['2020-02-03']]]);
});

test('two calls that have become one keep one id, and the other leads there', () => {
  const texts = { a: monday, b: 'date 2020-03-12 Ada Lind and Boris Renko have held a phone call.' };
  const first = idsOf(texts);
  expect(first.ids).toEqual(['2020-03-02', 'by-2020-03-12']);
  const second = idsOf(texts, {
    formerCalls: first.formerCalls,
    determinations: [
      {
        id: 'one-call',
        decides: 'same-call',
        source: 'a',
        quote: 'phone call',
        value: { source: 'b', quote: 'phone call' },
        reason: 'There was no other.',
        basis: 'https://example.org/letter',
        by: 'editor',
        on: '2021-01-01',
      },
    ],
  });
  expect([second.ids, second.formerIds]).toEqual([['2020-03-02'], [['by-2020-03-12']]]);
});

test('texts that tell of the same day tell of one call; a determination without a call is an error', () => {
  const { ids, report } = idsOf(
    { a: monday, b: monday.replace('Monday', '2 March') },
    {
      determinations: [
        {
          id: 'wrong-words',
          decides: 'call-date',
          source: 'a',
          quote: 'date 2020',
          value: '2020-02-03',
          reason: 'None.',
          basis: 'None.',
          by: 'editor',
          on: '2021-01-01',
        },
      ],
    },
  );
  expect(ids).toEqual(['2020-03-02']);
  expect(report.messages).toMatchObject([{ ruleId: 'determination-without-call', fatal: true }]);
});
