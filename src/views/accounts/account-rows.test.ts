import { describe, expect, test } from 'vitest';
import { accountRow, columnsOf, markOf } from './account-rows.ts';
import { makeCall, makeClaim, makePoint, osterra, sides } from '../testing/make-call.ts';

describe('columns', () => {
  test('are the sides that took part, in the dossier’s order, and the press', () => {
    expect(columnsOf([osterra, ...sides], [makeCall()])).toEqual([
      { id: 'lindland', label: 'Lindland', mark: 2 },
      { id: 'renkia', label: 'United Renkia', mark: 3 },
      { id: 'press', label: 'Press and others', mark: 0 },
    ]);
  });

  test('hold a side that only speaks of the call, too', () => {
    const call = makeCall({ claims: [makeClaim({ side: 'osterra' })] });
    expect(columnsOf([...sides, osterra], [call]).map(({ id }) => id)).toEqual([
      'lindland',
      'renkia',
      'osterra',
      'press',
    ]);
  });
});

describe('silence is said', () => {
  const claim = makeClaim({ side: 'lindland' });
  const call = makeCall({ claims: [claim], confirmation: { lindland: 'confirms', renkia: 'silent' } });
  const row = (over: Parameters<typeof makePoint>[0]) => accountRow(columnsOf(sides, [call]), call, makePoint(over));
  const silences = (over: Parameters<typeof makePoint>[0]) =>
    row(over).cells.map(({ groups, silence }) => groups[0]?.statements[0]?.claim.id ?? silence);

  test('of a side without any readout, of one that only leaves out the point, and of the press', () => {
    expect(silences({ accounts: [{ by: 'lindland', claims: ['c1'] }] })).toEqual([
      'c1',
      'No readout from this side in these sources',
      'Nothing beyond the two sides',
    ]);
    expect(silences({ accounts: [{ by: 'press', claims: ['c1'] }] })).toEqual([
      'Not mentioned in these sources',
      'No readout from this side in these sources',
      'c1',
    ]);
  });

  test('of one whose words on something else are there', () => {
    const heard = { ...call, claims: [claim, makeClaim({ id: 'c2', point: 'theme', side: 'renkia' })] };
    const cells = accountRow(columnsOf(sides, [heard]), heard, makePoint({})).cells;
    expect(cells[1]?.silence).toBe('Not mentioned in these sources');
  });

  test('of all: the press cannot go beyond sides that say nothing', () => {
    expect(silences({})).toEqual([
      'Not mentioned in these sources',
      'No readout from this side in these sources',
      'Not mentioned in these sources',
    ]);
  });
});

test('silence that is the same in every column is said once', () => {
  const row = (confirmation: Parameters<typeof makeCall>[0]) => {
    const call = makeCall(confirmation);
    return accountRow(columnsOf(sides, [call]), call, makePoint({})).silence;
  };
  expect(row({ confirmation: { lindland: 'confirms', renkia: 'confirms' } })).toBe('Not mentioned in these sources');
  expect(row({ confirmation: { lindland: 'confirms', renkia: 'silent' } })).toBeNull();
});

test('a row names the determination that one of its statements was read by', () => {
  const claim = makeClaim({ point: 'day', rule: 'day-by-the-editor', value: '2025-06-14' });
  const call = makeCall({ claims: [claim], determinations: ['day-by-the-editor', 'another'] });
  const point = makePoint({ point: 'day', accounts: [{ by: 'press', claims: ['c1'] }] });
  expect(accountRow(columnsOf(sides, [call]), call, point).determinations).toEqual(['day-by-the-editor']);
});

test('marks go by the order of sides, begin again after the sixth, and are 0 for the press', () => {
  const many = Array.from({ length: 7 }, (_, index) => ({ ...osterra, id: `side-${index}` }));
  expect(['side-0', 'side-5', 'side-6', 'nobody', null].map((id) => markOf(many, id))).toEqual([1, 6, 1, 0, 0]);
});
