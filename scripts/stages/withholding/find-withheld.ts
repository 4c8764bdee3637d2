import type { Source } from '../../../src/schemas/source.ts';
import type { Range } from '../../../src/schemas/span.ts';

/** A stretch of a source, with its id among those that are kept (`p4`) or left out (`r2`). */
export interface Stretch extends Range {
  id: string;
}

/** The stretches of a source that hold no letter of the places that are shown, in the order of the text. */
export function findWithheld({ kept, removed }: Source, shown: readonly Range[]): Stretch[] {
  const stretches = [...kept, ...removed.map((removal, index) => ({ ...removal, id: `r${index + 1}` }))];
  const places = [...shown].sort((a, b) => a.start - b.start);
  let next = 0;
  let reach = 0;
  return stretches
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      for (let place = places[next]; place !== undefined && place.start < end; place = places[++next]) {
        reach = Math.max(reach, place.end);
      }
      return reach <= start;
    });
}
