/** Numbers that look random and are the same for the same seed on every machine (the mulberry32 generator). */
export interface SeededRandom {
  /** At least 0 and below 1. */
  next: () => number;
  /** A whole number below the limit. */
  below: (limit: number) => number;
  /** Whether it happens, in `share` of all cases. */
  happens: (share: number) => boolean;
  /** One of the list, each as likely. Throws when it is empty. */
  pick: <T>(list: readonly T[]) => T;
  /** One of the list, the nth about as often as 1/n, as words stand in a language (Zipf's law). Throws when it is empty. */
  pickEarly: <T>(list: readonly T[]) => T;
}

export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    below: (limit) => Math.floor(next() * limit),
    happens: (share) => next() < share,
    pick: (list) => at(list, Math.floor(next() * list.length)),
    pickEarly: (list) => at(list, Math.floor((list.length + 1) ** next()) - 1),
  };
}

function at<T>(list: readonly T[], index: number): T {
  if (index >= list.length) throw new Error('Nothing to pick from.');
  return list[index] as T;
}
