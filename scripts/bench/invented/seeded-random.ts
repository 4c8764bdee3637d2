/** Numbers that look random and are the same for the same seed on every machine (the mulberry32 generator). */
export interface SeededRandom {
  /** At least 0 and below 1. */
  next: () => number;
  /** A whole number below the limit. */
  below: (limit: number) => number;
  /** One of the list, each as likely. Throws when it is empty. */
  pick: <T>(list: readonly T[]) => T;
}

export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <T>(list: readonly T[]): T => {
    const index = below(list.length);
    if (index >= list.length) throw new Error('Nothing to pick from.');
    return list[index] as T;
  };
  return { next, below, pick };
}
