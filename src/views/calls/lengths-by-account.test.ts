import { expect, test } from 'vitest';
import type { Call } from '../../schemas/call.ts';
import { lengthsByAccount } from './lengths-by-account.ts';

const span = (source: string, start: number) => ({ source, start, end: start + 5, exact: 'words' });
const length = (minutes: number, saidBy: string | null, evidence: Call['durations'][number]['evidence']) =>
  ({ iso: `PT${String(minutes)}M`, minutes, qualifier: 'exact', saidBy, evidence }) as const;

/** What is read of a call whose claims name the speaker of words without an id. */
function read(durations: Call['durations'], speakers: Record<number, string> = {}) {
  const claims = durations.map(({ saidBy, evidence }) => ({
    point: 'length',
    saidBy,
    evidence,
    speaker: Object.hasOwn(speakers, evidence.start) ? { text: speakers[evidence.start] } : null,
  }));
  return lengthsByAccount({ durations, claims: claims as Call['claims'] }).map(({ text, accounts }) => ({
    text,
    by: accounts.map(({ saidBy, speaker, evidence }) => saidBy ?? speaker ?? evidence.source),
  }));
}

test('a length that several give stands once, with each of them once', () => {
  expect(
    read([
      length(60, 'ada-lind', span('post', 0)),
      length(60, 'ada-lind', span('times', 9)),
      length(60, null, span('post', 20)),
      length(50, 'boris-renko', span('post', 40)),
    ]),
  ).toEqual([
    { text: '1 hour', by: ['ada-lind', 'post'] },
    { text: '50 minutes', by: ['boris-renko'] },
  ]);
});

test('who has no id is named by the words of the text, and is not the narrator', () => {
  expect(read([length(40, null, span('post', 0)), length(40, null, span('post', 9))], { 9: 'an official' })).toEqual([
    { text: '40 minutes', by: ['post', 'an official'] },
  ]);
});
