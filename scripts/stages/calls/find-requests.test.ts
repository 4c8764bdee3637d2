import { expect, test } from 'vitest';
import { makeFolder } from '../../fixtures/make-folder.ts';
import { Report } from '../../report.ts';
import type { CallMention } from '../find-calls.ts';
import { makeReadingRules, readText } from '../read-text.ts';

/** The calls that a story published on Friday, 6 March 2020 tells of. */
function callsIn(text: string): CallMention[] {
  const folder = makeFolder({ story: `date 2020-03-06 ${text}` });
  const [raw] = folder.texts;
  if (raw === undefined) throw new Error('no text');
  return readText(raw, makeReadingRules(folder), new Report()).calls;
}

const initiatorsIn = (text: string) =>
  callsIn(text).flatMap(({ statements }) =>
    statements
      .filter(({ point }) => point === 'initiator')
      .map(({ value, evidence }) => [value, text.slice(evidence.start - PREFIX, evidence.end - PREFIX)]),
  );
const PREFIX = 'date 2020-03-06 '.length;

test.each([
  [
    'President of Norland Ada Lind had a telephone conversation with Chancellor of Sudria Boris Renko at the request of the latter.',
    ['boris-renko', 'at the request of the latter'],
  ],
  [
    'Ada Lind spoke by phone with Boris Renko on Thursday. The conversation took place at Lind’s initiative.',
    ['ada-lind', 'at Lind’s initiative'],
  ],
  [
    'Ada Lind spoke by phone on Thursday with the Norwegian Prime Minister, Boris Renko. The call was held at the initiative of the Norwegian side.',
    ['boris-renko', 'at the initiative of the Norwegian side'],
  ],
  [
    'At Norway’s request, Ada Lind spoke by phone with Norwegian Prime Minister Boris Renko.',
    ['boris-renko', 'At Norway’s request'],
  ],
  [
    'Ada Lind spoke by phone with U.S. President Boris Renko. The call was initiated by the U.S. side.',
    ['boris-renko', 'initiated by the U.S. side'],
  ],
])('%s', (text, expected) => {
  expect(initiatorsIn(text)).toEqual([expected]);
});

test.each([
  'At the initiative of the Finnish side, Ada Lind spoke by phone with Boris Renko.',
  'Ada Lind and Boris Renko spoke by phone of an aid ship sent at Norway’s request.',
  'In their phone call, Ada Lind told Boris Renko that Norway’s initiative was welcome.',
])('not told: %s', (text) => {
  expect(initiatorsIn(text)).toEqual([]);
});
