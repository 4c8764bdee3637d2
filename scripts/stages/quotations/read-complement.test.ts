import { describe, expect, test } from 'vitest';
import { reportsIn } from '../../fixtures/reports-in.ts';

describe('what a verb takes', () => {
  test.each([
    ['what something is seen as', 'Lind sees the port as a burden.', ['Lind holds: the port as a burden']],
    ['whom somebody is taken for', 'Captains regard him as a friend.', ['Captains holds: him as a friend']],
    ['what something is described as', 'Lind described it as a burden.', ['Lind: it as a burden']],
    ['a name without marks', 'Lind called the port a burden.', ['Lind: the port a burden']],
    ['what others called so', 'Lind denounced what Renko called a burden.', ['Lind: what Renko called a burden']],
    ['what is voiced', 'Lind voiced support for a new port.', ['Lind holds: support for a new port']],
    ['what is voiced in marks', 'Lind voiced support for “a new port.”', ['Lind: support for “a new port.”']],
    ['a clause after what is voiced', 'Lind voiced fear that ships would sink.', ['Lind holds: ships would sink']],
    [
      'an insertion after the noun',
      'Lind voiced the hope that, in spite of all, ships would come.',
      ['Lind holds: in spite of all, ships would come'],
    ],
    ['what a survey shows', 'A poll shows Lind leading Renko by far.', ['A poll: Lind leading Renko by far']],
    ['its figures', 'A poll shows Lind ahead, 46 percent to 44.', ['A poll: Lind ahead, 46 percent to 44']],
    ['a topic', 'Lind talked about the storm in May.', ['Lind holds: the storm in May']],
    ['a topic of a question', 'Asked about the storm, Lind left.', ['nobody holds: the storm']],
    ['a topic of a question to somebody', 'Renko asked Lind about the storm.', ['Renko: the storm']],
    ['what is owned to', 'Lind acknowledged the loss of two ships.', ['Lind: the loss of two ships']],
    ['what is affirmed', 'Lind affirmed her support for the port.', ['Lind: her support for the port']],
    ['what is cited', 'Lind left, citing the cost of the port.', ['Lind: the cost of the port']],
    ['what is cited as something', 'Lind cited Renko as a danger.', ['Lind: Renko as a danger']],
    ['what is likened', 'Lind likened the port to a ruin.', ['Lind holds: the port to a ruin']],
    ['what is bemoaned', 'Lind bemoaned the state of the port.', ['Lind: the state of the port']],
    ['what is suggested', 'Lind suggested a later date.', ['Lind: a later date']],
    ['a day that owns the thing', 'Lind praised Thursday’s vote.', ['Lind holds: Thursday’s vote']],
    [
      'a clause with a name after its verb',
      'Reports suggest the storm spared Lind.',
      ['Reports: the storm spared Lind'],
    ],
    ['“it” that says now', 'A letter came. It says the port was shut.', ['It: the port was shut']],
    ['what somebody claims to be', 'Lind claims to know the way.', ['Lind: to know the way']],
    ['what somebody is told to do', 'Lind encouraged the captains to leave.', ['Lind: the captains to leave']],
    ['a promise nobody is given', 'Lind promises the town will grow.', ['Lind: the town will grow']],
    ['a proposed clause', 'Lind proposed they meet in May.', ['Lind: they meet in May']],
    ['“it” that says', 'The office wrote on Monday. It said the port was shut.', ['It: the port was shut']],
  ])('%s', (_, text, expected) => {
    expect(reportsIn(text)).toEqual(expected);
  });

  test.each([
    ['seeing', 'Lind saw the ship.'],
    ['a call', 'Lind called Renko a day later.'],
    ['a call an hour on', 'Lind called the captain an hour after dawn.'],
    ['“as” of time', 'Lind saw the ship as it left.'],
    ['what a person shows', 'Lind showed the captain the way.'],
    ['what is voiced, unnamed', 'Lind expressed this view.'],
    ['whom somebody names as a source', 'Lind reported it, citing two captains.'],
    ['a topic of nobody', 'The storm drew talk about the port.'],
  ])('%s: none', (_, text) => {
    expect(reportsIn(text)).toEqual([]);
  });
});
