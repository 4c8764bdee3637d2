import { expect, test } from 'vitest';
import { layOutTimeline } from './lay-out-timeline.ts';
import { makeCall, makeClaim, makeLength, onDay, people, sides, spanAt } from '../testing/make-call.ts';

const dossier = { sides, people };
const first = makeCall({ id: '2025-01-14', date: onDay('2025-01-14'), durations: [makeLength(60, 0)] });
const second = makeCall({
  id: '2025-02-14',
  date: onDay('2025-02-14'),
  durations: [makeLength(30, 0), makeLength(90, 20)],
});
const undated = makeCall({ id: 'undated-1', date: onDay(null) });

test('a label names the year once; that of the page is whole', () => {
  const labels = (current?: string) =>
    layOutTimeline(dossier, [first, second], current === undefined ? {} : { current })?.marks.map(({ label }) => label);
  expect(labels()).toEqual(['14 Jan 2025', '14 Feb']);
  expect(labels('2025-02-14')).toEqual(['14 Jan 2025', '14 February 2025']);
});

test('a stroke is as high as the length claimed, and reaches from the shortest to the longest claim', () => {
  const [one, two, three] = layOutTimeline(dossier, [first, second, undated])?.marks ?? [];
  expect(one?.bars.map(({ min, max }) => max - min)).toEqual([0]);
  expect((two?.bars[0]?.max ?? 0) / (two?.bars[0]?.min ?? 1)).toBeCloseTo(3, 0);
  expect(two?.lengths).toBe('30 min – 1 h 30');
  expect([three?.dated, three?.lengths]).toEqual([false, '']);
});

test('each side that gives a length has a stroke of its own, and all that is drawn has a name', () => {
  const call = makeCall({
    durations: [makeLength(60, 0), makeLength(50, 20, 'ada-lind')],
    claims: [
      makeClaim({ point: 'length', evidence: spanAt(0) }),
      makeClaim({ point: 'length', evidence: spanAt(20), saidBy: 'ada-lind', side: 'lindland' }),
    ],
  });
  const [mark] = layOutTimeline(dossier, [call])?.marks ?? [];
  expect(mark?.bars.map((bar) => bar.mark)).toEqual([1, 0]);
  expect(mark?.bars[0]?.x).toBeLessThan(mark?.bars[1]?.x ?? 0);
  expect(mark?.name).toBe(
    '14 June 2025: one side says so, or only the press or others; 50 min by Lindland, 1 h by the press or others',
  );
});

test('where only the last possible day is known, the mark is open to what was before', () => {
  const by = makeCall({ date: { ...onDay('2025-06-14'), edtf: '[..2025-06-14]', min: null } });
  const [, mark] = layOutTimeline(dossier, [first, by])?.marks ?? [];
  expect(mark?.open).toBe(true);
  expect(mark?.from).toBeLessThan(mark?.x ?? 0);
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
    anchor: `known-${day}`,
    name: day,
  });
  const drawing = layOutTimeline(dossier, [early, first, second], {
    uncovered: [known('2019-05-05'), known('2025-01-30')],
  });
  expect(drawing?.folds.map(({ notCovered }) => notCovered)).toEqual([1]);
  expect(drawing?.hollow.map(({ anchor }) => anchor)).toEqual(['known-2025-01-30']);
});
