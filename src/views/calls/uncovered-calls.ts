import type { Call } from '../../schemas/call.ts';
import type { Dossier } from '../../schemas/dossier.ts';
import type { KnownCall } from '../../schemas/known-call.ts';
import { boundsOfEdtf } from '../../schemas/bounds-of-edtf.ts';
import { capitalise } from './name-call.ts';
import { formatDate } from '../phrases/format-date.ts';

/** A call known from elsewhere, with its place in the list, what it is called, and the days that its date allows. */
export type UncoveredCall = KnownCall & { anchor: string; name: string; min: string | null; max: string | null };

/** The calls known from elsewhere of which the texts of this dossier do not tell, in order of time. */
export function uncoveredCalls({ calls, knownCalls }: Pick<Dossier, 'calls' | 'knownCalls'>): UncoveredCall[] {
  return knownCalls
    .map((known) => ({ ...known, ...boundsOfEdtf(known.date) }))
    .filter((known) => !calls.some((call) => covers(call, known)))
    .sort((a, b) => compare(a.max ?? a.min ?? '', b.max ?? b.min ?? ''))
    .map((known, index) => ({
      ...known,
      anchor: `known-${index + 1}`,
      name: capitalise(formatDate({ edtf: known.date, min: known.min, max: known.max })),
    }));
}

function covers({ date, alsoDated, participants }: Call, known: Omit<UncoveredCall, 'anchor' | 'name'>): boolean {
  if (!known.participants.every((who) => participants.includes(who))) return false;
  return [date, ...alsoDated].some(({ edtf, min, max }) => {
    if (edtf === null) return false;
    // "On or before" reaches back to the beginning of time, and covers only another such.
    if (min === null || known.min === null) return min === known.min;
    return min <= (known.max ?? min) && known.min <= (max ?? known.min);
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
