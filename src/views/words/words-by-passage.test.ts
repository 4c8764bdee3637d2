import { expect, test } from 'vitest';
import { spanAt } from '../testing/make-call.ts';
import { wordsByPassage } from './words-by-passage.ts';

const kept = [
  { id: 'p1', start: 0, end: 20, kind: 'paragraph' as const },
  { id: 'p2', start: 30, end: 50, kind: 'paragraph' as const },
];

test('each word once a passage, in order; what was left out is not named', () => {
  const evidence = [spanAt(40, 'peace'), spanAt(3, 'war'), spanAt(10, 'war'), spanAt(22, 'war'), spanAt(14, 'peace')];
  expect(wordsByPassage({ kept }, evidence)).toEqual([
    { passage: 'p1', words: ['war', 'peace'] },
    { passage: 'p2', words: ['peace'] },
  ]);
});
