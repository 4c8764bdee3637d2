import { expect, test } from 'vitest';
import { readAddress, writeAddress } from './address.ts';
import { listAdvice } from './list-advice.ts';
import { parseQuery } from './parse-query.ts';
import type { Outcome } from './run-search.ts';
import { makeHit } from './testing/make-hit.ts';

const nothing: Outcome = {
  pages: [],
  passages: [],
  unfiltered: 0,
  ignored: [],
  alike: [],
  unread: [],
  counts: new Map(),
  meant: new Map(),
  alone: [],
};
const advise = (over: Partial<Outcome>, address: string) =>
  listAdvice({ ...nothing, ...over }, readAddress(address)).map(({ lead, label, state, count }) =>
    [lead, label, writeAddress(state), count].filter((each) => each !== undefined).join(' '),
  );

test('a word that is nowhere may have been meant for another, the rest as it was', () => {
  const found = { pages: [makeHit('a')], meant: new Map([['Rneko', ['Renko']]]) };
  expect(advise(found, '?q=-war+Rneko+"cold+harbour"&kind=call')).toEqual([
    'Instead of “Rneko”: Renko ?q=-war+Renko+%22cold+harbour%22&kind=call',
  ]);
});

test('filters that leave nothing can be set aside', () => {
  expect(advise({ unfiltered: 4 }, '?q=Renko&kind=call&from=1816')).toEqual([
    'Without filters and dates: Renko ?q=Renko 4',
  ]);
});

test('of what nowhere stands together, each stands somewhere', () => {
  const alone = parseQuery('"cold harbour" Lind').map((term, count) => ({ term, count }));
  expect(advise({ alone }, '?q="cold+harbour"+Lind')).toEqual([
    'Not as a phrase: cold harbour ?q=cold+harbour+Lind',
    'By itself: cold harbour ?q=%22cold+harbour%22 0',
    'By itself: Lind ?q=Lind 1',
  ]);
});

test('what was found needs no advice', () => {
  expect(advise({ pages: [makeHit('a')], unfiltered: 2 }, '?q=Lind&kind=call')).toEqual([]);
});
