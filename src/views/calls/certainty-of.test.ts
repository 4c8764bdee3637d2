import { describe, expect, test } from 'vitest';
import { certaintyOf } from './certainty-of.ts';
import { makeCall, makePoint, onDay, osterra, sides } from '../testing/make-call.ts';

const both = { lindland: 'confirms', renkia: 'confirms' } as const;

describe('the stroke', () => {
  test.each([
    ['both sides confirm', { confirmation: both }, 'solid'],
    ['one side confirms', { confirmation: { ...both, renkia: 'silent' as const } }, 'dashed'],
    ['a side denies', { confirmation: { ...both, renkia: 'denies' as const } }, 'dashed'],
    ['the press alone', {}, 'dashed'],
    ['both confirm, but nothing dates it', { confirmation: both, date: onDay(null) }, 'dotted'],
    ['it is only announced', { status: 'announced' as const }, 'dotted'],
  ])('%s', (_, over, stroke) => {
    expect(certaintyOf(sides, makeCall(over)).stroke).toBe(stroke);
  });

  test('is dotted where nothing can be tested', () => {
    const call = makeCall();
    expect(certaintyOf(sides, { ...call, reliability: { ...call.reliability, grade: 6 } }).stroke).toBe('dotted');
  });

  test('does not wait for a side that took no part', () => {
    const confirmation = { ...both, osterra: 'silent' as const };
    expect(certaintyOf([...sides, osterra], makeCall({ confirmation })).stroke).toBe('solid');
    const three = makeCall({ confirmation, participants: ['ada-lind', 'boris-renko', 'cora-oster'] });
    expect(certaintyOf([...sides, osterra], three).stroke).toBe('dashed');
  });
});

test('accounts differ where a point contradicts, not where only the wording does', () => {
  expect(certaintyOf(sides, makeCall({ points: [makePoint({ verdict: 'contradict' })] })).differs).toBe(true);
  expect(certaintyOf(sides, makeCall({ points: [makePoint({ verdict: 'wording-differs' })] })).differs).toBe(false);
});
