import { expect, test } from 'vitest';
import { layOutTimeline } from './lay-out-timeline.ts';
import { makeCall, onDay, people, sides, spanAt } from './testing/make-call.ts';

const dossier = { sides, people };
const lasting = (minutes: number) => ({
  iso: `PT${minutes}M`,
  minutes,
  qualifier: 'exact' as const,
  saidBy: null,
  evidence: spanAt(minutes),
});
const first = makeCall({ id: '2025-01-14', date: onDay('2025-01-14'), durations: [lasting(60)] });
const second = makeCall({ id: '2025-02-14', date: onDay('2025-02-14'), durations: [lasting(30), lasting(90)] });
const undated = makeCall({ id: 'undated-1', date: onDay(null) });

test('a label names the year once; that of the page is whole', () => {
  const labels = (current?: string) =>
    layOutTimeline(dossier, [first, second], current === undefined ? {} : { current })?.marks.map(({ label }) => label);
  expect(labels()).toEqual(['14 Jan 2025', '14 Feb']);
  expect(labels('2025-02-14')).toEqual(['14 Jan 2025', '14 February 2025']);
});

test('a stroke is as high as the length claimed, and reaches from the shortest to the longest claim', () => {
  const [one, two, three] = layOutTimeline(dossier, [first, second, undated])?.marks ?? [];
  expect(one?.reach.min).toBe(one?.reach.max);
  expect((two?.reach.max ?? 0) / (two?.reach.min ?? 1)).toBeCloseTo(3, 0);
  expect(two?.lengths).toBe('30 min – 1 h 30');
  expect([three?.dated, three?.lengths]).toEqual([false, '']);
});

test('undated calls stand apart, behind a break', () => {
  const drawing = layOutTimeline(dossier, [first, second, undated]);
  expect(drawing?.breakAt).toBeGreaterThan(drawing?.marks[1]?.x ?? Infinity);
  expect(drawing?.marks[2]?.x).toBeGreaterThan(drawing?.breakAt ?? Infinity);
  expect(layOutTimeline(dossier, [first, second])?.breakAt).toBeNull();
});

test('undated calls alone are drawn too', () => {
  expect(layOutTimeline(dossier, [undated])?.marks.map(({ label }) => label)).toEqual(['undated']);
});

test('a call known from elsewhere stands hollow where it falls, and is counted where years are folded', () => {
  const early = makeCall({ id: '2015-01-14', date: onDay('2015-01-14') });
  const known = (day: string) => ({
    date: day,
    participants: ['ada-lind', 'boris-renko'],
    status: 'held' as const,
    text: 'Both sides confirmed it.',
    urls: ['https://example.org/'],
    min: day,
    max: day,
  });
  const drawing = layOutTimeline(dossier, [early, first, second], {
    uncovered: [known('2019-05-05'), known('2025-01-30')],
  });
  expect(drawing?.folds.map(({ notCovered }) => notCovered)).toEqual([1]);
  expect(drawing?.hollow).toHaveLength(1);
});
