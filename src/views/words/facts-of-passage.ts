import { passageOf } from '../../queries.ts';
import { wholeEntry } from '../../reads/watched.ts';
import type { Quotation } from '../../schemas/quotation.ts';
import type { Source } from '../../schemas/source.ts';

/** What is known of the words in one passage. */
export interface PassageFacts {
  quotations: Quotation[];
  cited: Source['cited'];
}

const known = new WeakMap<Source, (passage: string) => PassageFacts>();

/** What is known of a passage of a source, found for all of them at once. */
export function factsOfPassage(given: Source, passage: string): PassageFacts {
  const source = wholeEntry(given);
  let factsOf = known.get(source);
  if (factsOf === undefined) {
    const quotations = Map.groupBy(source.quotations, (quotation) => quotation.passage);
    const cited = Map.groupBy(source.cited, (range) => passageOf(source, range));
    factsOf = (id) => ({ quotations: quotations.get(id) ?? [], cited: cited.get(id) ?? [] });
    known.set(source, factsOf);
  }
  return factsOf(passage);
}
