import type { TextReading } from './read-text.ts';

/** For each source the source it shares an origin with: the first, by id, of all that repeat one another. */
export type OriginOf = (source: string) => string;

/** Copies of one text share runs of eight words; phrases that different hands choose alike are shorter. */
const RUN_WORDS = 8;

/**
 * Sources that share a run of eight words outside quotation marks come from one origin, however many outlets print them.
 * `groups` names the sources that tell of the same call: only those are compared.
 */
export function traceOrigins(readings: readonly TextReading[], groups: readonly (readonly string[])[]): OriginOf {
  const parents = new Map(readings.map(({ text }) => [text.id, text.id]));
  const find = (id: string): string => {
    let root = id;
    while (parents.get(root) !== root) root = parents.get(root) ?? root;
    parents.set(id, root);
    return root;
  };
  const join = (a: string, b: string) => {
    const [first, second] = [find(a), find(b)].sort();
    if (first !== undefined && second !== undefined) parents.set(second, first);
  };
  const byId = new Map(readings.map((reading) => [reading.text.id, reading]));
  const runsOf = new Map<string, Set<string>>();
  for (const group of groups.filter(({ length }) => length > 1)) {
    const firstWith = new Map<string, string>();
    for (const id of group) {
      const reading = byId.get(id);
      if (reading === undefined) continue;
      const runs = runsOf.get(id) ?? wordRuns(reading);
      runsOf.set(id, runs);
      for (const run of runs) {
        const other = firstWith.get(run);
        if (other === undefined) firstWith.set(run, id);
        else if (other !== id) join(other, id);
      }
    }
  }
  return find;
}

/** Every run of eight words in the narrator's own voice. */
function wordRuns({ text, quotations }: TextReading): Set<string> {
  const runs = new Set<string>();
  const quoted = quotations.filter(({ kind }) => kind === 'direct');
  let nextQuoted = 0;
  let words: string[] = [];
  for (const { start, end } of text.kept) {
    for (const match of text.text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)) {
      const at = start + match.index;
      while ((quoted[nextQuoted]?.end ?? Infinity) <= at) nextQuoted++;
      const isQuoted = (quoted[nextQuoted]?.start ?? Infinity) <= at;
      words = isQuoted ? [] : [...words.slice(1 - RUN_WORDS), match[0].toLowerCase()];
      if (words.length === RUN_WORDS) runs.add(words.join(' '));
    }
    words = [];
  }
  return runs;
}
