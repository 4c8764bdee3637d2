import { describe, expect, test } from 'vitest';
import { reportsIn } from '../../fixtures/reports-in.ts';

describe('where the thing a verb takes ends', () => {
  test.each([
    ['examples', 'Lind demanded new ships, including two for the north.', 'new ships, including two for the north'],
    ['an exception', 'Lind vowed to stay, rather than sell the port.', 'to stay, rather than sell the port'],
    ['the narrator’s occasion', 'Lind praised the plan while visiting Renko.', 'the plan'],
    ['the place of writing', 'Lind praised the new port in an article on Sunday.', 'the new port'],
    [
      'a list of doings',
      'Lind vowed to triple the fleet, close the old port and build a new one.',
      'to triple the fleet, close the old port and build a new one',
    ],
    [
      'two adjectives',
      'Lind demanded a durable, permanent peace for the north.',
      'a durable, permanent peace for the north',
    ],
    [
      'a day within a name',
      'Lind praised the Good Friday Agreement of Ruritania.',
      'the Good Friday Agreement of Ruritania',
    ],
    [
      'what she did besides',
      'Lind stressed her support for the port, and reviewed our plan.',
      'her support for the port',
    ],
    ['who passes it on', 'Lind demanded the port, aides said.', 'Lind demanded the port'],
    ['a list of verbs of her own', 'Lind vowed to go, has left and said no more.', 'to go'],
    ['a clause of its own', 'Lind described the call as the “best” they’ve had so far.', 'the call as the “best”'],
    ['a dash within a name', 'Lind praised the U.S.-Ruritania talks of May.', 'the U.S.-Ruritania talks of May'],
  ])('%s', (_, text, words) => {
    expect(reportsIn(text).map((report) => report.replace(/^.*?: /u, ''))).toEqual([words]);
  });
});
