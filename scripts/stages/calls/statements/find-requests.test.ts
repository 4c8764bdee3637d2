import { expect, test } from 'vitest';
import { callsIn } from '../../../fixtures/calls-in.ts';

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
  [
    'Ada Lind and Boris Renko spoke by phone on Thursday. Renko requested the call, the second this month.',
    ['boris-renko', 'Renko requested the call'],
  ],
  [
    'Ada Lind and Boris Renko spoke by phone on Thursday. The call was requested by Lind, officials said.',
    ['ada-lind', 'requested by Lind'],
  ],
  [
    'Ada Lind and Boris Renko spoke by phone on Thursday. The Chancery requested the phone call.',
    ['boris-renko', 'Chancery requested the phone call'],
  ],
])('%s', (text, expected) => {
  expect(initiatorsIn(text)).toEqual([expected]);
});

test.each([
  'At the initiative of the Finnish side, Ada Lind spoke by phone with Boris Renko.',
  'Ada Lind and Boris Renko spoke by phone of an aid ship sent at Norway’s request.',
  'Ada Lind and Boris Renko spoke by phone on Thursday. Weeks after Finland and Norway agreed on a quota, Oslo was angry at Boris Renko, who said in the call that it was made at Norway’s request.',
  'Ada Lind and Boris Renko spoke by phone on Thursday. Tom Berg requested the call.',
  'Ada Lind and Boris Renko spoke by phone on Thursday. Renko requested the release of the trawlers.',
  'In their phone call, Ada Lind told Boris Renko that Norway’s initiative was welcome.',
])('not told: %s', (text) => {
  expect(initiatorsIn(text)).toEqual([]);
});
