/** Those of some places in ascending order that lie from `from` on and before `before`. */
export function startsBetween(starts: readonly number[], from: number, before: number): readonly number[] {
  const first = firstFrom(starts, from);
  let after = first;
  while ((starts[after] ?? before) < before) after++;
  return starts.slice(first, after);
}

/** Whether any of some places in ascending order lies from `from` on and before `before`. */
export function hasStartBetween(starts: readonly number[], from: number, before: number): boolean {
  return (starts[firstFrom(starts, from)] ?? before) < before;
}

function firstFrom(starts: readonly number[], from: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? from) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
