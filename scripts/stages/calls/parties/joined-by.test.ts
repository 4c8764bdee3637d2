import { expect, test } from 'vitest';
import { callsIn } from '../../../fixtures/calls-in.ts';

test('letters beyond A to Z between those who joined are read once, however many there are', () => {
  const names = `À${'the\tÀ'.repeat(60)}`;
  const story = `Ada Lind held a phone call on Thursday with Boris Renko. The call included ${names}? and Ada Lind.`;
  expect(callsIn(story).map(({ participants }) => participants)).toEqual([['ada-lind', 'boris-renko']]);
});
