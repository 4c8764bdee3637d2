import { expect, test } from 'vitest';
import { makeCall, makePerson, makeSource } from '../testing/make-call.ts';
import { wordsByCall } from './words-by-call.ts';

const quotation = (id: string, calls: string[]) => ({
  id,
  passage: 'p1',
  start: 0,
  end: 5,
  exact: 'words',
  kind: 'direct' as const,
  speaker: null,
  cue: null,
  relay: [],
  calls,
});

test('words stand under the first call they are about, in order of time, and those about none come last', () => {
  const source = makeSource({
    quotations: [
      quotation('q1', []),
      quotation('q2', ['2025-07-01']),
      quotation('q3', ['2025-07-01', '2025-06-14']),
      quotation('q4', ['2025-06-14']),
    ],
  });
  const person = makePerson('ada-lind', 'Ada Lind', {
    quotations: ['q1', 'q2', 'q3'].map((id) => ({ source: source.id, id })),
  });
  const calls = [makeCall(), makeCall({ id: '2025-07-01' })];
  const groups = wordsByCall({ sources: [source], calls }, person);
  expect(groups.map(({ call, quotations }) => [call?.id ?? null, quotations.map(({ id }) => id)])).toEqual([
    ['2025-06-14', ['q3']],
    ['2025-07-01', ['q2']],
    [null, ['q1']],
  ]);
});
