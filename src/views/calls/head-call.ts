import { narrowView } from '../../reads/narrow-view.ts';
import type { Call } from '../../schemas/call.ts';
import type { Dossier } from '../../schemas/dossier.ts';
import { nameCall } from './name-call.ts';
import { listNames } from '../phrases/name-side.ts';
import { findById } from '../find-by-id.ts';

/** How a call is headed in a list: its day, and whoever tells it from calls of others. */
export interface CallHeading {
  name: string;
  /** Those who took part in it but not in every call of the dossier; null when all calls are between the same. */
  parties: string | null;
}

/** Heads a call for a list, so that who took part stands beside its day and not in its name. */
export function headCall(dossier: Pick<Dossier, 'calls' | 'people'>, call: Call): CallHeading {
  const name = nameCall(dossier, call);
  const nameOf = (who: string) => findById(dossier.people, who)?.name ?? who;
  const common = inEveryCall(dossier, '');
  const others = call.participants.filter((who) => !common.includes(who));
  if (others.length === 0) return { name, parties: null };
  return {
    name: name.replace(`, ${listNames(call.participants.map(nameOf))}`, ''),
    parties: listNames(others.map(nameOf)),
  };
}

/** Those who took part in every call. */
const inEveryCall = narrowView('in-every-call', ({ calls }: Pick<Dossier, 'calls'>) => [
  ...calls.reduce<Set<string>>(
    (common, { participants }) => common.intersection(new Set(participants)),
    new Set(calls[0]?.participants),
  ),
]);
