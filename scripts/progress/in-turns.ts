import { setImmediate } from 'node:timers/promises';

const turnMilliseconds = 50;

/**
 * All that `items` gives, in order; in between, the process turns to what else waits, such as Ctrl-C. `onItem` is told how
 * many there are so far.
 */
export async function inTurns<T>(items: Iterable<T>, onItem: (done: number) => void): Promise<T[]> {
  const all: T[] = [];
  let turned = performance.now();
  for (const item of items) {
    all.push(item);
    onItem(all.length);
    if (performance.now() - turned < turnMilliseconds) continue;
    await setImmediate();
    turned = performance.now();
  }
  return all;
}
