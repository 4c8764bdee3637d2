import { expect, test } from 'vitest';
import type { Cache } from '../../cache/cache.ts';
import { PartMemory } from './part-memory.ts';
import { PartStream } from './part-stream.ts';

interface Part {
  id: string;
  isInForm?: boolean;
}

function streamOf(items: readonly number[], memory: PartMemory | null = null) {
  const made: number[] = [];
  const kind = {
    make: (item: number): Part => {
      made.push(item);
      return { id: `part-${item}` };
    },
    inForm: (part: Part): Part => ({ ...part, isInForm: true }),
    idOf: (item: number) => `part-${item}`,
    briefOf: ({ id }: { id: string }, item: number) => `${id} of ${item}`,
    basisOf: (item: number) => item,
  };
  const startIndex = () => {
    const briefs: string[] = [];
    return { briefs, add: (brief: string) => briefs.push(brief) };
  };
  return { made, stream: new PartStream(items, kind, memory, startIndex) };
}

const ids = (stream: Iterable<{ id: string }>) => Array.from(stream, ({ id }) => id);

test('going through the parts gathers what is known of all of them, once', () => {
  const { made, stream } = streamOf([1, 2]);
  expect(ids(stream)).toEqual(['part-1', 'part-2']);
  expect(ids(stream)).toEqual(['part-1', 'part-2']);
  expect(stream.index.briefs).toEqual(['part-1 of 1', 'part-2 of 2']);
  expect(made).toEqual([1, 2, 1, 2]);
});

test('who goes through the parts has them in the form of their schema, who only looks at them as they were made', () => {
  const { made, stream } = streamOf([1, 2]);
  for (const time of ['first', 'second']) {
    expect(
      Array.from(stream.lazily(), (lazy) => lazy.made),
      time,
    ).toEqual([{ id: 'part-1' }, { id: 'part-2' }]);
  }
  expect(made).toEqual([1, 2, 1, 2]);
  expect([...stream][0]).toEqual({ id: 'part-1', isInForm: true });
});

test('what is known of all parts is whole though nobody went through them, or not to the end', () => {
  const { made, stream } = streamOf([1, 2]);
  for (const { id } of stream) {
    expect(id).toBe('part-1');
    break;
  }
  expect(stream.index.briefs).toEqual(['part-1 of 1', 'part-2 of 2']);
  expect(made).toEqual([1, 1, 2]);
});

test('what is known of parts of a former run is given without making them, until somebody asks for them', () => {
  const kept = new Map<string, Uint8Array>();
  const cache: Cache = {
    get: (key) => kept.get(key),
    set: (key, bytes) => void kept.set(key, bytes),
    save: () => undefined,
    close: () => undefined,
  };
  expect(streamOf([1, 2], new PartMemory(cache, 'now')).stream.index.briefs).toHaveLength(2);
  const { made, stream } = streamOf([2, 3], new PartMemory(cache, 'now'));
  expect(Array.from(stream.lazily(), ({ isRecalled }) => isRecalled)).toEqual([true, false]);
  expect(stream.index.briefs).toEqual(['part-2 of 2', 'part-3 of 3']);
  expect(made).toEqual([3]);
  expect(ids(stream)).toEqual(['part-2', 'part-3']);
  expect(streamOf([2], new PartMemory(cache, 'later')).stream.index.briefs).toHaveLength(1);
  expect(kept.size).toBe(4);
});
