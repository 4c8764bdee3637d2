import { expect, test } from 'vitest';
import { relayDrawing } from './relay-drawing.ts';

const chain = (voices: string[], source: string) => ({ voices, source: { id: source, name: source }, claims: [] });
const origin = (number: number, ...chains: ReturnType<typeof chain>[]) => ({
  number,
  name: `Origin ${number}`,
  mark: 1,
  chains,
});

test('each way has a row of its own, and texts never lie on one another', () => {
  const drawing = relayDrawing([
    origin(1, chain(['Ada Lind'], 'a'), chain(['Ada Lind'], 'b'), chain(['Ada Lind', 'The Wire'], 'c')),
    origin(2, chain(['Boris Renko'], 'b')),
  ]);
  const rows = drawing?.ways.map(({ y }) => y) ?? [];
  expect(new Set(rows).size).toBe(4);
  const texts = drawing?.texts.map(({ y }) => y) ?? [];
  texts.slice(1).forEach((y, index) => expect(y - (texts[index] ?? 0)).toBeGreaterThanOrEqual(27));
  expect(Math.max(...rows, ...texts)).toBeLessThan(drawing?.height ?? 0);
});

test('long names are cut before they reach the texts', () => {
  const drawing = relayDrawing([
    origin(1, chain(['A very long name '.repeat(9), 'Another long name '.repeat(9)], 'a')),
  ]);
  const [way] = drawing?.ways ?? [];
  const last = way?.voices.at(-1);
  expect((last?.x ?? 0) + (last?.name.length ?? 0) * 6.9).toBeLessThan(drawing?.texts[0]?.x ?? 0);
});

test('nothing is drawn of nothing, nor of more ways than the eye can follow', () => {
  expect(relayDrawing([])).toBeNull();
  expect(
    relayDrawing([origin(1, ...Array.from({ length: 40 }, (_, index) => chain([`Voice ${index}`], 'a')))]),
  ).toBeNull();
});
