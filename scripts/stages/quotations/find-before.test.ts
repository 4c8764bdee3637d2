import { describe, expect, test } from 'vitest';
import { reportsIn } from '../../fixtures/reports-in.ts';

describe('words before their source', () => {
  test.each([
    [
      'the clause beside a contrast',
      'Despite the storm, the port was open, according to Lind.',
      ['Lind: the port was open'],
    ],
    ['a relative clause', 'Ships left the port, which was shut, according to Lind.', ['Lind: which was shut']],
    ['a place in capitals', 'PORT SUND: The port was open, Lind said.', ['Lind: The port was open']],
    ['no place', 'The Port: A History was open, Lind said.', ['Lind: The Port: A History was open']],
    ['records', 'The port was sold in May, records show.', ['records: The port was sold in May']],
    [
      'several people',
      'The port was sold in May, say some captains, who saw it.',
      ['some captains: The port was sold in May'],
    ],
    ['a speaker with a clause', 'The port was sold, said a captain who saw it.', ['a captain: The port was sold']],
    [
      'a relative clause around the cue',
      'Renko owns the park, which, Lind said, is full.',
      ['Lind: which', 'Lind: is full'],
    ],
  ])('%s', (_, text, expected) => {
    expect(reportsIn(text)).toEqual(expected);
  });
});
