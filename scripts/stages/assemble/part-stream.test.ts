import { expect, test } from 'vitest';
import { PartStream } from './part-stream.ts';

function streamOf(items: readonly number[]) {
  const made: number[] = [];
  const make = (item: number): string => {
    made.push(item);
    return `part ${String(item)}`;
  };
  const startIndex = () => {
    const parts: string[] = [];
    return { parts, add: (part: string, item: number) => parts.push(`${part} of ${String(item)}`) };
  };
  return { made, stream: new PartStream(items, make, startIndex) };
}

test('going through the parts gathers what is known of all of them, once', () => {
  const { made, stream } = streamOf([1, 2]);
  expect([...stream]).toEqual(['part 1', 'part 2']);
  expect([...stream]).toEqual(['part 1', 'part 2']);
  expect(stream.index.parts).toEqual(['part 1 of 1', 'part 2 of 2']);
  expect(made).toEqual([1, 2, 1, 2]);
});

test('what is known of all parts is whole though nobody went through them, or not to the end', () => {
  const { made, stream } = streamOf([1, 2]);
  for (const part of stream) {
    expect(part).toBe('part 1');
    break;
  }
  expect(stream.index.parts).toEqual(['part 1 of 1', 'part 2 of 2']);
  expect(made).toEqual([1, 1, 2]);
});
