import { describe, expect, test } from 'vitest';
import type { Call, Confirmation } from '../../schemas/call.ts';
import { describeConfirmation } from './describe-confirmation.ts';
import { makeCall, makeClaim, makeSource, osterra, sides } from '../testing/make-call.ts';

const sources = [makeSource()];
const official = [makeSource({ genre: 'official', publisher: null })];

function sentence(lindland: Confirmation, renkia: Confirmation, over: Partial<Call> = {}): string {
  return describeConfirmation({ sides, sources }, makeCall({ confirmation: { lindland, renkia }, ...over }));
}
const press = { claims: [makeClaim()] };
const untestable = {
  claims: [
    makeClaim({ reliability: { grade: 6, label: 'Cannot be tested', reason: 'Nothing ties it down.', origins: 1 } }),
  ],
};

describe('who says that a call took place', () => {
  test.each([
    ['confirms', 'confirms', {}, 'Both sides say that this call took place.'],
    [
      'confirms',
      'silent',
      {},
      'Lindland says that this call took place; no readout from the United Renkia in these sources.',
    ],
    [
      'silent',
      'confirms',
      press,
      'The United Renkia says that this call took place; no readout from Lindland in these sources.',
    ],
    [
      'confirms',
      'neither',
      {},
      'Lindland says that this call took place; the United Renkia neither confirms nor denies it.',
    ],
    ['confirms', 'denies', {}, 'Lindland says that this call took place; the United Renkia denies it.'],
    [
      'silent',
      'silent',
      untestable,
      'Only a text that names no date, author or source tells of this call; neither side’s own account is in these sources.',
    ],
    ['silent', 'silent', press, 'The press reports this call; neither side’s own account is in these sources.'],
    [
      'silent',
      'denies',
      press,
      'The press reports this call; the United Renkia denies it; no readout from Lindland in these sources.',
    ],
    [
      'neither',
      'neither',
      press,
      'The press reports this call; Lindland and the United Renkia neither confirm nor deny it.',
    ],
    [
      'silent',
      'denies',
      {},
      'The United Renkia denies that this call took place; no readout from Lindland in these sources.',
    ],
    [
      'silent',
      'silent',
      { claims: [makeClaim(), makeClaim({ point: 'theme', side: 'lindland' })] },
      'The press reports this call; neither side says so outright, though Lindland speaks of it.',
    ],
    [
      'confirms',
      'silent',
      { claims: [makeClaim({ side: 'lindland' }), makeClaim({ point: 'theme', side: 'renkia' })] },
      'Lindland says that this call took place; the United Renkia speaks of it without saying so outright.',
    ],
    ['silent', 'silent', {}, 'Neither side’s own account is in these sources.'],
  ] as const)('%s, %s', (lindland, renkia, over, expected) => {
    expect(sentence(lindland, renkia, over as Partial<Call>)).toBe(expected);
  });

  test('an official text that no side is known to have published is not the press', () => {
    const call = makeCall({ ...press, confirmation: { lindland: 'silent', renkia: 'silent' } });
    expect(describeConfirmation({ sides, sources: official }, call)).toBe(
      'An official text tells of this call; these sources do not show whose account it is.',
    );
  });

  test('a guess in the press is not a report', () => {
    expect(sentence('silent', 'silent', { claims: [makeClaim({ opinion: true })] })).toBe(
      'A third voice thinks that this call took place; neither side’s own account is in these sources.',
    );
  });

  test('words of the press against the call do not report it', () => {
    expect(sentence('silent', 'silent', { claims: [makeClaim({ stance: 'denies' })] })).not.toContain('press');
  });

  test('an announced call is not said to have been held, whoever announced it', () => {
    expect(sentence('confirms', 'confirms', { status: 'announced' })).toBe(
      'This call was announced; nothing in these sources says that it took place.',
    );
  });

  test('three sides are all, and two of three are named', () => {
    const call = makeCall({
      participants: ['ada-lind', 'boris-renko', 'cora-oster'],
      confirmation: { lindland: 'confirms', renkia: 'confirms', osterra: 'confirms' },
    });
    expect(describeConfirmation({ sides: [...sides, osterra], sources }, call)).toBe(
      'All sides say that this call took place.',
    );
    expect(
      describeConfirmation(
        { sides: [...sides, osterra], sources },
        { ...call, confirmation: { ...call.confirmation, osterra: 'silent' } },
      ),
    ).toBe('Lindland and the United Renkia say that this call took place; no readout from Osterra in these sources.');
  });
});
