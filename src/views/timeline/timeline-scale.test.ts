import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timelineScale } from './timeline-scale.ts';

const at = (day: string, labelWidth = 60) => ({ date: { min: day, max: day }, labelWidth });

describe('a timeline', () => {
  test('sets days to scale where labels have room', () => {
    const scale = timelineScale([at('2025-01-01'), at('2025-02-01'), at('2025-03-04')], 900);
    expect(scale?.places.map(({ x }) => x)).toEqual([30, 450, 870]);
    expect(scale?.xOf('2025-01-16')).toBeCloseTo(30 + (15 / 31) * 420);
  });

  test('folds a gap that dwarfs the others, and says how long it is', () => {
    const scale = timelineScale([at('2017-01-28'), at('2025-02-09'), at('2025-05-19'), at('2025-06-04')], 900);
    expect(scale?.folds.map(({ label, after, before }) => [label, after, before])).toEqual([
      ['8 years', '2017-01-28', '2025-02-09'],
    ]);
    expect(scale?.xOf('2020-01-01')).toBeNull();
  });

  test('does not fold the gaps of a yearly call', () => {
    const yearly = ['2020', '2021', '2022', '2023'].map((year) => at(`${year}-05-01`));
    expect(timelineScale(yearly, 900)?.folds).toEqual([]);
  });

  test('shows from when a date may be that is only bounded', () => {
    const bounded = { date: { min: '2025-02-01', max: '2025-02-20' }, labelWidth: 60 };
    const open = { date: { min: null, max: '2025-03-20' }, labelWidth: 60 };
    const places = timelineScale([at('2025-01-01'), bounded, open], 900)?.places;
    expect(places?.[0]?.from).toBeNull();
    expect(places?.[1]?.from).toBeLessThan(places?.[1]?.x ?? 0);
    expect(places?.[2]?.from).toBe((places?.[2]?.x ?? 0) - 26);
  });

  test('gives up when the labels need more than the width', () => {
    expect(timelineScale([at('2025-01-01', 300), at('2025-01-02', 300)], 500)).toBeNull();
  });

  test('never lets labels touch, keeps the order and stays within the width', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true });
    const things = fc.array(fc.record({ day, width: fc.integer({ min: 20, max: 110 }) }), {
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(things, (given) => {
        const sorted = given
          .map(({ day: date, width }) => at(date.toISOString().slice(0, 10), width))
          .sort((a, b) => (a.date.min < b.date.min ? -1 : 1));
        const scale = timelineScale(sorted, 1140);
        fc.pre(scale !== null);
        let right = -0.001;
        scale.places.forEach(({ x }, index) => {
          const half = (sorted[index]?.labelWidth ?? 0) / 2;
          expect(x - half).toBeGreaterThanOrEqual(right - 0.001);
          right = x + half;
        });
        expect(right).toBeLessThanOrEqual(1140.001);
      }),
    );
  });
});
