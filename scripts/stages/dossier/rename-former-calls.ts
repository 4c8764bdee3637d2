import type { FormerCall } from './read-former-calls.ts';

/** Something that may have had other ids before. */
interface Renamed {
  id: string;
  formerIds?: readonly string[] | undefined;
}

/** The calls of the last run in the names that sources and people have now, so that they are known again after a renaming. */
export function renameFormerCalls(
  calls: readonly FormerCall[],
  sources: readonly Renamed[],
  people: readonly Renamed[],
): FormerCall[] {
  const [newSource, newPerson] = [nowOf(sources), nowOf(people)];
  return calls.map((call) => ({
    ...call,
    participants: call.participants.map(newPerson),
    sources: call.sources.map(({ id, evidence }) => ({
      id: newSource(id),
      evidence: evidence.map((span) => ({ ...span, source: newSource(span.source) })),
    })),
  }));
}

function nowOf(things: readonly Renamed[]): (id: string) => string {
  const now = new Map(things.flatMap(({ id, formerIds = [] }) => formerIds.map((former) => [former, id] as const)));
  return (id) => now.get(id) ?? id;
}
