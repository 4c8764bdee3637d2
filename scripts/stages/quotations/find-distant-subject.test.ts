import { describe, expect, test } from 'vitest';
import { reportsIn } from '../../fixtures/reports-in.ts';

describe('a subject with a phrase of its own before its verb', () => {
  test.each([
    ['a doing', 'Captains trying to leave by June say they have no pilot.', ['Captains: they have no pilot']],
    ['what was done', 'People briefed on the plan say that it failed.', ['People: it failed']],
    ['who did it', 'The captains who wrote to her on Thursday say they will stay.', ['The captains: they will stay']],
    ['whose it is', 'Captains whose ships were lost say the port was shut.', ['Captains: the port was shut']],
    ['those near somebody', 'Those close to her say she will stay.', ['Those: she will stay']],
    ['a clause before', 'In May, captains waiting off the coast say they saw it.', ['captains: they saw it']],
  ])('%s', (_, text, expected) => {
    expect(reportsIn(text)).toEqual(expected);
  });

  test.each([
    ['a verb between', 'Captains in the port left and the signs of it say little.'],
    ['a thing', 'The ropes hanging in the port say it is shut.'],
  ])('%s: none', (_, text) => {
    expect(reportsIn(text)).toEqual([]);
  });
});
