import type { Call, Confirmation } from '../../schemas/call.ts';
import type { Claim } from '../../schemas/claim.ts';
import type { Dossier } from '../../schemas/dossier.ts';
import type { Side } from '../../schemas/dossier-settings.ts';
import { findById } from '../find-by-id.ts';
import { capitalise } from './name-call.ts';
import { listNames, nameSide } from '../phrases/name-side.ts';
import { sidesOf } from '../accounts/sides-of.ts';
import { speaksOn } from '../accounts/speaks-on.ts';

/** Who says that a call took place, in a sentence that says no more than the sources do. */
export function describeConfirmation({ sides, sources }: Pick<Dossier, 'sides' | 'sources'>, call: Call): string {
  if (call.status === 'announced') {
    return 'This call was announced; nothing in these sources says that it took place.';
  }
  const accounts = sidesOf(sides, call);
  if (accounts.length > 0 && accounts.every(({ says }) => says === 'confirms')) {
    return `${accounts.length === 2 ? 'Both' : 'All'} sides say that this call took place.`;
  }
  return `${capitalise(clausesOf(sources, call, accounts).join('; '))}.`;
}

function clausesOf(sources: Dossier['sources'], call: Call, accounts: { side: Side; says: Confirmation }[]): string[] {
  const whoSays = (said: Confirmation) =>
    accounts.filter(({ says }) => says === said).map(({ side }) => nameSide(side));
  const [confirming, denying, neither, silent] = [
    whoSays('confirms'),
    whoSays('denies'),
    whoSays('neither'),
    whoSays('silent'),
  ];
  // A side may be heard on what was said in a call that it nowhere says was held.
  const [implying = [], unheard = []] = [true, false].map((isHeard) =>
    accounts
      .filter(({ side, says }) => says === 'silent' && speaksOn(call, side.id) === isHeard)
      .map(({ side }) => nameSide(side)),
  );
  const clauses: string[] = [];
  if (confirming.length > 0)
    clauses.push(`${listNames(confirming)} ${verb(confirming, 'say')} that this call took place`);
  else for (const each of thirdVoiceClause(sources, call)) clauses.push(each);
  const none = accounts.length === 2 ? 'neither' : 'no';
  if (silent.length === accounts.length) {
    if (implying.length > 0)
      clauses.push(`${none} side says so outright, though ${listNames(implying)} ${verb(implying, 'speak')} of it`);
    else if (isOfficial(sources, call)) clauses.push('these sources do not show whose account it is');
    else clauses.push(`${none} side’s own account is in these sources`);
    return clauses;
  }
  const it = clauses.length > 0 ? 'it' : 'that this call took place';
  if (denying.length > 0) clauses.push(`${listNames(denying)} ${denying.length === 1 ? 'denies' : 'deny'} ${it}`);
  if (neither.length > 0) {
    clauses.push(
      neither.length === 1
        ? `${listNames(neither)} neither confirms nor denies ${it}`
        : `${listNames(neither)} neither confirm nor deny ${it}`,
    );
  }
  if (implying.length > 0)
    clauses.push(`${listNames(implying)} ${verb(implying, 'speak')} of it without saying so outright`);
  if (unheard.length > 0) clauses.push(`no readout from ${unheard.join(' or ')} in these sources`);
  return clauses;
}

function thirdVoiceClause(sources: Dossier['sources'], call: Call): string[] {
  const affirming = call.claims.filter(isOfThirdVoice);
  if (affirming.length === 0) return [];
  if (affirming.every(({ reliability }) => reliability.grade === 6)) {
    return ['only a text that names no date, author or source tells of this call'];
  }
  if (affirming.every(({ opinion }) => opinion)) return ['a third voice thinks that this call took place'];
  return [isOfficial(sources, call) ? 'an official text tells of this call' : 'the press reports this call'];
}

/** Whether only official texts without a known publisher tell of it: that is not the press, and may be a side. */
function isOfficial(sources: Dossier['sources'], { claims }: Call): boolean {
  const told = claims.filter(isOfThirdVoice).map(({ evidence }) => findById(sources, evidence.source));
  return told.length > 0 && told.every((source) => source?.genre === 'official' && source.publisher === null);
}

function isOfThirdVoice({ side, stance }: Claim): boolean {
  return side === null && stance === 'affirms';
}

function verb(subjects: readonly string[], plural: string): string {
  return subjects.length === 1 ? `${plural}s` : plural;
}
