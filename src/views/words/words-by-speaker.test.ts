import { expect, test } from 'vitest';
import { makeSource, people } from '../testing/make-call.ts';
import { wordsBySpeaker } from './words-by-speaker.ts';

const range = { start: 0, end: 5 };
const quotation = (id: string, person: string | null, text: string | null) => ({
  id,
  passage: 'p1',
  ...range,
  exact: 'words',
  kind: 'direct' as const,
  speaker: text === null ? null : { person, text, ...range },
  cue: null,
  relay: [],
  calls: [],
});

test('words stand together by speaker, under a name, the words of the text, or neither', () => {
  const source = makeSource({
    quotations: [
      quotation('q1', 'boris-renko', 'He'),
      quotation('q2', null, 'an aide'),
      quotation('q3', 'boris-renko', 'Renko'),
      quotation('q4', null, null),
    ],
  });
  const quotations = source.quotations.map(({ id }) => ({ source: source.id, id }));
  const words = wordsBySpeaker({ sources: [source], people }, { quotations });
  expect(words.map(({ speaker, quotation: { id } }) => `${speaker}: ${id}`)).toEqual([
    'Boris Renko: q1',
    'Boris Renko: q3',
    'an aide: q2',
    'Speaker not named: q4',
  ]);
});
