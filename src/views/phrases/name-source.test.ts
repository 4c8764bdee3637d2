import { expect, test } from 'vitest';
import { nameSource } from './name-source.ts';
import { makeSource } from '../testing/make-call.ts';

const publishers = [{ id: 'lind-times', name: 'The Lind Times', grade: 'F' as const, facts: [] }];

test('a publisher with one text is name enough; with several the day tells them apart', () => {
  const one = makeSource();
  const two = makeSource({
    id: 'lind-times-2',
    published: { ...one.published, edtf: '2025-06-16', min: '2025-06-16', max: '2025-06-16' },
  });
  expect(nameSource({ sources: [one], publishers }, one)).toBe('The Lind Times');
  expect(nameSource({ sources: [one, two], publishers }, one)).toBe('The Lind Times, 15 Jun 2025');
});

test('a text without a publisher goes by the beginning of its title, cut between words', () => {
  const name = (title: string) => nameSource({ sources: [], publishers }, makeSource({ publisher: null, title }));
  expect(name('Leaders speak')).toBe('“Leaders speak”');
  expect(name('Leaders speak by telephone: what is known so far')).toBe('“Leaders speak by telephone: what …”');
  expect(name('Leaders speak of trade, of peace, and of more')).toBe('“Leaders speak of trade, of peace …”');
  expect(name('𝔘'.repeat(40))).toBe(`“${'𝔘'.repeat(34)} …”`);
});

test('two texts that would bear one name have their ids behind it', () => {
  const untitled = (id: string) => makeSource({ id, publisher: null, title: 'Leaders speak' });
  const sources = [untitled('post-1'), untitled('post-2'), makeSource({ id: 'lone', publisher: null, title: 'Other' })];
  expect(sources.map((source) => nameSource({ sources, publishers }, source))).toEqual([
    '“Leaders speak” (post-1)',
    '“Leaders speak” (post-2)',
    '“Other”',
  ]);
  const sameDay = [makeSource(), makeSource({ id: 'lind-times-2' })];
  expect(sameDay.map((source) => nameSource({ sources: sameDay, publishers }, source))).toEqual([
    `The Lind Times, 15 Jun 2025 (${sameDay[0]?.id ?? ''})`,
    'The Lind Times, 15 Jun 2025 (lind-times-2)',
  ]);
});
