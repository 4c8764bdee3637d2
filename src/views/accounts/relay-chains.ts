import type { Call } from '../../schemas/call.ts';
import type { Claim } from '../../schemas/claim.ts';
import type { Dossier } from '../../schemas/dossier.ts';
import { markOf } from './account-rows.ts';
import { voiceOfClaim } from './describe-voice.ts';
import { nameOrigin } from './cell-lines.ts';
import { groupByOrigin } from './group-by-origin.ts';
import { nameSource } from '../phrases/name-source.ts';
import { findById } from '../find-by-id.ts';

type Names = Pick<Dossier, 'sides' | 'sources' | 'publishers' | 'people'>;

/** One way by which words about a call came into a text. */
export interface RelayChain {
  /** Whose words they are first, then everyone who passed them on; the narrator alone for a text’s own words. */
  voices: string[];
  source: { id: string; name: string };
  /** The statements that came this way; never empty. */
  claims: Claim[];
}

/** What one origin tells of a call, by whatever ways. */
export interface RelayOrigin {
  /** Counted from 1; null for opinions, which are no account of the call. */
  number: number | null;
  name: string;
  /** As `markOf` gives it. */
  mark: number;
  chains: RelayChain[];
}

/** Who told whom about a call: its origins in the dossier’s order, then opinions, each with its ways into the texts. */
export function relayChains(dossier: Names, call: Call): RelayOrigin[] {
  const byOrigin = Map.groupBy(call.claims, ({ origin }) => origin);
  const groups = groupByOrigin(call, call.claims).map(({ id, number, sources }) => {
    const claims = byOrigin.get(id) ?? [];
    const side = dossier.sides.find((each) => id === `side:${each.id}`);
    return {
      number,
      name: side?.label ?? nameOrigin(dossier, { id, sources }),
      mark: markOf(dossier.sides, side?.id ?? null),
      chains: chainsOf(dossier, claims),
    };
  });
  return groups.toSorted((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity));
}

function chainsOf(dossier: Names, claims: readonly Claim[]): RelayChain[] {
  const chains = new Map<string, RelayChain>();
  for (const claim of claims) {
    const source = findById(dossier.sources, claim.evidence.source);
    if (source === undefined) continue;
    const voices = voicesOf(dossier, claim, source.publisher);
    const key = [...voices, source.id].join('\n');
    const known = chains.get(key);
    if (known === undefined)
      chains.set(key, { voices, source: { id: source.id, name: nameSource(dossier, source) }, claims: [claim] });
    else known.claims.push(claim);
  }
  return [...chains.values()];
}

/** From the first voice to the last that passed the words on, without the text’s own publisher. */
function voicesOf(dossier: Names, claim: Claim, publisher: string | null): string[] {
  const { name, of, relay } = voiceOfClaim(dossier, claim);
  if (name === null) return ['its own account'];
  const own = findById(dossier.publishers, publisher)?.name;
  const voices = [of, name, ...relay].filter((voice) => voice !== null);
  return voices.at(-1) === own && voices.length > 1 ? voices.slice(0, -1) : voices;
}
