import type { Source } from '../../schemas/source.ts';
import type { Span } from '../../schemas/span.ts';

/** Words that stand in one passage of a source, each once. */
export interface PassageWords {
  /** The passage's id, e.g. `p4`. */
  passage: string;
  words: string[];
}

/** Groups words by the passage they stand in, in order of the text; words in what was left out are dropped. */
export function wordsByPassage({ kept }: Pick<Source, 'kept'>, evidence: readonly Span[]): PassageWords[] {
  const groups: PassageWords[] = [];
  let index = 0;
  for (const { start, exact } of [...evidence].sort((a, b) => a.start - b.start)) {
    while (index < kept.length && (kept[index]?.end ?? 0) <= start) index++;
    const passage = kept[index];
    if (passage === undefined || start < passage.start) continue;
    const last = groups.at(-1);
    if (last?.passage !== passage.id) groups.push({ passage: passage.id, words: [exact] });
    else if (!last.words.includes(exact)) last.words.push(exact);
  }
  return groups;
}
