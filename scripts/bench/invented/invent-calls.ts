import { FIRST_YEAR, leaderOn, YEARS, type Country, type Leader } from './cast.ts';
import type { SeededRandom } from './seeded-random.ts';
import { subjects, type Subject } from './subjects.ts';

/** A call that texts are written about. */
export interface InventedCall {
  /** UTC midnight of its day. */
  day: Date;
  own: Party;
  other: Party;
  subjects: readonly Subject[];
  minutes: number;
}

/** Who takes part, and for whom. */
export interface Party extends Leader {
  country: Country;
}

export const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

/** `count` calls, in order, spread over the years. */
export function* inventCalls(cast: readonly Country[], count: number, random: SeededRandom): Generator<InventedCall> {
  const [own, ...others] = cast;
  if (own === undefined) throw new Error('Nobody calls.');
  const gap = (YEARS * 365) / count;
  for (let number = 0; number < count; number += 1) {
    const day = new Date(Date.UTC(FIRST_YEAR, 0, 1) + Math.floor((number + random.next()) * gap) * DAY_MILLISECONDS);
    yield {
      day,
      own: partyOn(own, day),
      other: partyOn(random.pick(others), day),
      subjects: [random.pick(subjects), random.pick(subjects)],
      minutes: 10 + 5 * random.below(14),
    };
  }
}

function partyOn(country: Country, day: Date): Party {
  return { ...leaderOn(country, day), country };
}
