import { describe, expect, test } from 'vitest';
import { reportsIn } from '../../fixtures/reports-in.ts';

describe('words before a cue that those in marks go on with', () => {
  test.each([
    ['a subject', 'The plan for the port, Lind said, “is off.”', ['Lind: The plan for the port', 'Lind: is off.']],
    [
      'a condition',
      'If the port is shut, Lind said, “we will wait.”',
      ['Lind: If the port is shut', 'Lind: we will wait.'],
    ],
    ['a time', 'On a cold morning in May, Lind said, “we waited.”', ['Lind: we waited.']],
    ['an occasion', 'Speaking to the town council, Lind said, “we waited.”', ['Lind: we waited.']],
    ['a sentence of its own in marks', 'As the ship came in, Lind said, “We waited.”', ['Lind: We waited.']],
    ['two words', 'Instead, Lind said, “we waited.”', ['Lind: we waited.']],
  ])('%s', (_, text, expected) => {
    expect(reportsIn(text)).toEqual(expected);
  });

  test('words that go on after the cue', () => {
    expect(reportsIn('The port was shut, Lind said, and “nobody came.”')).toEqual([
      'Lind: The port was shut',
      'Lind: and “nobody came.”',
    ]);
    expect(reportsIn('The port was saved, Lind said, by a captain from the north.')).toEqual([
      'Lind: The port was saved',
      'Lind: by a captain from the north',
    ]);
  });
});
