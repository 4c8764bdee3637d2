import { remembered, type PartMemory } from './assemble/part-memory.ts';
import { digestOf } from './fold-reading.ts';
import { findCredit } from './origins/find-credit.ts';
import { findMisquotations } from './origins/find-misquotations.ts';
import { narratedRuns } from './origins/narrated-runs.ts';
import { RunHolders } from './origins/run-holders.ts';
import type { TextReading } from './text-reading.ts';

/** Where a text's own account of a call comes from. */
export interface Origin {
  /** The text that it shares its origin with: of all that repeat one another an official one, else the earliest, else the one with most of what they share. */
  source: string;
  /** Whom one of them credits with the words, as it writes the name; null when none does. */
  credit: string | null;
}

/** The origin of a source in a call, by their ids. */
export type OriginOf = (call: string, source: string) => Origin;

/** Texts that share so much of the shorter one are copies, even when what they share stands elsewhere, too. */
const SHARE_OF_COPIES = 0.3;

/** A text with what shows whom it repeats. */
interface Traced {
  reading: TextReading;
  runs: Float64Array;
  credit: string | null;
}

/** Runs that several texts of one call share, and how many of them hold each. */
interface SharedRuns {
  runs: Float64Array;
  holders: Float64Array;
}

/**
 * The sources of one call come from one origin, however many outlets print them, when they share a run of eight words outside
 * quotation marks, or a misquotation of an official account, or credit the same agency. A run that also stands in a text that
 * does not tell of the call is a formula ("reaffirmed his commitment to …") and shows nothing by itself. `sourcesOf` names the
 * sources of each call: only those are compared. The time is linear in the texts and in the tellings.
 */
export function traceOrigins(
  readings: readonly TextReading[],
  sourcesOf: ReadonlyMap<string, readonly string[]>,
  memory: PartMemory | null = null,
): OriginOf {
  // What is given back outlives the runs, which are as large as the texts, so that it holds none of what they are found with.
  const { origins, credits } = trace(readings, sourcesOf, memory);
  return (call, source) => origins.get(call)?.get(source) ?? { source, credit: credits.get(source) ?? null };
}

interface Origins {
  /** By call and source. */
  origins: ReadonlyMap<string, ReadonlyMap<string, Origin>>;
  /** By source. */
  credits: ReadonlyMap<string, string | null>;
}

function trace(
  readings: readonly TextReading[],
  sourcesOf: ReadonlyMap<string, readonly string[]>,
  memory: PartMemory | null,
): Origins {
  const traced = new Map(readings.map((reading) => [reading.text.id, traceOne(reading, memory)]));
  const scratch = new RunHolders();
  const groups = [...sourcesOf].map(([call, sources]) => {
    const members = [...new Set(sources)].flatMap((id) => traced.get(id) ?? []);
    return { call, members, shared: sharedBy(members, scratch, memory) };
  });
  const counts = countTexts(
    [...traced.values()],
    groups.map(({ shared }) => shared),
  );
  const origins = groups.map(({ call, members, shared: { runs, holders } }) => {
    // All that the origins rest on: the texts, and which of the runs that they share stand elsewhere, too.
    const basis = () => {
      const isFormula = Array.from(runs, (run, at) => Number(counts.textsWith(run) > (holders[at] ?? 0)));
      return ['origins', digestsOf(members), isFormula.join('')];
    };
    const found = remembered(memory, basis, () => [...originsIn(members, counts, scratch)]);
    return [call, new Map(found)] as const;
  });
  return {
    origins: new Map(origins),
    credits: new Map([...traced].map(([id, { credit }]) => [id, credit])),
  };
}

function traceOne(reading: TextReading, memory: PartMemory | null): Traced {
  // Runs are as large as the texts: where none are remembered, none are made letters of.
  if (memory === null) return { reading, runs: narratedRuns(reading), credit: findCredit(reading) };
  const { runs, credit } = remembered(
    memory,
    () => ['runs', digestOf(reading)],
    () => ({
      runs: toBase64(narratedRuns(reading)),
      credit: findCredit(reading),
    }),
  );
  return { reading, runs: ofBase64(runs), credit };
}

function sharedBy(members: readonly Traced[], scratch: RunHolders, memory: PartMemory | null): SharedRuns {
  if (members.length < 2) return { runs: new Float64Array(), holders: new Float64Array() };
  if (memory === null) return sharedIn(members, scratch);
  const { runs, holders } = remembered(
    memory,
    () => ['shared runs', digestsOf(members)],
    () => {
      const shared = sharedIn(members, scratch);
      return { runs: toBase64(shared.runs), holders: toBase64(shared.holders) };
    },
  );
  return { runs: ofBase64(runs), holders: ofBase64(holders) };
}

function sharedIn(members: readonly Traced[], scratch: RunHolders): SharedRuns {
  const held = holdersOf(members, scratch);
  const runs = Float64Array.from(held.shared());
  return { runs, holders: runs.map((run) => held.textsWith(run)) };
}

function digestsOf(members: readonly Traced[]): string[] {
  return members.map(({ reading }) => digestOf(reading));
}

function toBase64({ buffer, byteOffset, byteLength }: Float64Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64');
}

function ofBase64(letters: string): Float64Array {
  const bytes = new Uint8Array(Buffer.from(letters, 'base64'));
  return new Float64Array(bytes.buffer);
}

/** In how many texts of the dossier each run stands that two texts of one call share. */
function countTexts(all: readonly Traced[], groups: readonly SharedRuns[]): RunHolders {
  const shared = new RunHolders();
  for (const [index, { runs }] of groups.entries()) shared.addAll(runs, index);
  const counts = new RunHolders();
  for (const [index, { runs }] of all.entries())
    counts.addAll(
      runs.filter((run) => shared.textsWith(run) > 0),
      index,
    );
  return counts;
}

/** The runs of some texts, held by their places in the list; they stand in `holders` until it is asked to hold others. */
function holdersOf(members: readonly Traced[], holders: RunHolders): RunHolders {
  holders.clear(members.reduce((sum, { runs }) => sum + runs.length, 0));
  for (const [index, { runs }] of members.entries()) holders.addAll(runs, index);
  return holders;
}

function originsIn(members: readonly Traced[], counts: RunHolders, scratch: RunHolders): ReadonlyMap<string, Origin> {
  const parents = members.map((_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (parents[root] !== root) root = parents[root] = parents[parents[root] ?? root] ?? root;
    return root;
  };
  const join = (a: number, b: number) => {
    parents[find(b)] = find(a);
  };
  const holders = holdersOf(members.length > 1 ? members : [], scratch);
  if (members.length > 1) {
    joinByRuns(members, holders, counts, join);
    joinByKey(findMisquotations(members.map(({ reading }) => reading)), join);
    joinByKey(
      members.map(({ credit }) => (credit === null ? [] : [credit.toLowerCase()])),
      join,
    );
  }
  const groups = Map.groupBy(members, (_, index) => find(index));
  const origins = [...groups.values()].map((group) => {
    const ordered = group.toSorted(byPrecedence);
    const shared = ({ runs }: Traced) => runs.reduce((sum, run) => sum + Number(holders.textsWith(run) > 1), 0);
    const earliest = ordered.filter((each) => ordered[0] && rankOf(each) === rankOf(ordered[0]));
    const [first] = earliest.length > 1 ? earliest.toSorted((a, b) => shared(b) - shared(a)) : earliest;
    const credit = group.find((each) => each.credit !== null)?.credit ?? null;
    return { group, origin: { source: first?.reading.text.id ?? '', credit } };
  });
  return new Map(
    origins.flatMap(({ group, origin }) => group.map(({ reading }) => [reading.text.id, origin] as const)),
  );
}

type Join = (a: number, b: number) => void;

function joinByRuns(members: readonly Traced[], holders: RunHolders, counts: RunHolders, join: Join): void {
  for (const [index, { runs }] of members.entries()) {
    const formulas = new Map<number, number>();
    runs.forEach((run) => {
      const first = holders.firstWith(run);
      if (first === index) return;
      if (counts.textsWith(run) <= holders.textsWith(run)) join(first, index);
      else formulas.set(first, (formulas.get(first) ?? 0) + 1);
    });
    for (const [first, count] of formulas) {
      const shorter = Math.min(runs.length, members[first]?.runs.length ?? 0);
      if (count >= shorter * SHARE_OF_COPIES) join(first, index);
    }
  }
}

/** `keys`: those of each text. */
function joinByKey(keys: readonly (readonly string[])[], join: Join): void {
  const firstWith = new Map<string, number>();
  for (const [index, own] of keys.entries()) {
    for (const key of own) {
      const first = firstWith.get(key);
      if (first === undefined) firstWith.set(key, index);
      else join(first, index);
    }
  }
}

/** Official texts first, then by day of publication, then by id. */
function byPrecedence(a: Traced, b: Traced): number {
  const [first, second] = [rankOf(a), rankOf(b)];
  if (first !== second) return first < second ? -1 : 1;
  return a.reading.text.id < b.reading.text.id ? -1 : 1;
}

function rankOf({ reading: { genre, published } }: Traced): string {
  return `${genre === 'official' ? '0' : '1'} ${published.max ?? '9999-12-31'}`;
}
