import { describe, expect, test } from 'vitest';
import { cleanTextOf } from '../../fixtures/clean-text-of.ts';
import { scanOf } from '../../fixtures/scan-of.ts';
import { findQuotations } from '../find-quotations.ts';

/** `speaker [cue]: words` of each stance, `said …` of what is told as said. */
function read(text: string): string[] {
  const clean = cleanTextOf(text);
  return findQuotations(clean, scanOf(clean), []).map(
    ({ stance, speaker, cue, exact }) =>
      `${stance === true ? '' : 'said '}${speaker?.text ?? 'null'} [${cue?.text ?? ''}]: ${exact}`,
  );
}

describe('what somebody is said to think, want or be for', () => {
  test.each([
    ['a wish', 'Renko hopes to open the port.', ['Renko [hopes]: to open the port']],
    ['what somebody does not want', 'Renko does not want to leave.', ['Renko [does not want]: to leave']],
    ['a refusal', 'Renko declined to name the captain.', ['Renko [declined]: to name the captain']],
    ['a thought', 'Renko thinks the port was shut.', ['Renko [thinks]: the port was shut']],
    ['a doubt', 'Lind wondered whether the port was safe.', ['Lind [wondered]: whether the port was safe']],
    ['an adjective', 'Lind is confident that the port will open.', ['Lind [is confident]: the port will open']],
    ['readiness', 'Lind was not ready to talk to Renko.', ['Lind [was not ready]: to talk to Renko']],
    ['a noun', 'Lind made the point that ships were waiting.', ['Lind [point]: ships were waiting']],
    ['what somebody is for', 'Lind publicly favoured a new port.', ['Lind [publicly favoured]: a new port']],
    ['what somebody is against', 'Lind warned against a new port.', ['Lind [warned against]: a new port']],
    [
      'one beside what was said',
      'Renko said the port was shut, but Lind wants to open it.',
      ['said Renko [said]: the port was shut', 'Lind [wants]: to open it'],
    ],
    ['what is expected of somebody', 'Renko is expected to leave.', ['null [is expected]: to leave']],
    [
      'what somebody is accused of',
      'Renko was accused of hiding the plan.',
      ['null [was accused of]: hiding the plan'],
    ],
    [
      'two of one person',
      'Renko hopes to win and wants to open the port.',
      ['Renko [hopes]: to win', 'Renko [wants]: to open the port'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    ['an aside of others', 'The office, expected to report, was shut.'],
    ["the narrator's own", 'I think the port was shut.'],
    ['a possibility', 'Renko might want to go.'],
    ['a name alone', 'Lind supported Renko.'],
    ['whom somebody names as a source', 'Lind cited two captains.'],
    ['a noun with a relative clause', 'Lind made the point that was on the list.'],
    ['a doing', 'Lind tried to open the port.'],
  ])('%s: none', (_, text) => {
    expect(read(text)).toEqual([]);
  });

  test('within what somebody said it is part of it', () => {
    expect(read('Renko said Lind wants to go.')).toEqual(['said Renko [said]: Lind wants to go']);
    expect(read('Lind wants to go, Renko said.')).toEqual(['said Renko [said]: Lind wants to go']);
  });

  test('words in marks were said', () => {
    expect(read('Lind wants “a fair deal.”')).toEqual(['said Lind [wants]: a fair deal.']);
  });
});
